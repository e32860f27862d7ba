/** The documents in frames of the same origin, and the open shadow roots, that a person sees as one page. */
import { documentIn, isShown } from '../dom.ts';

const MOST_ROOTS = 40;

export type Root = Document | ShadowRoot;

/** The page itself first, and each before what is in it. */
export function rootsOf(root: Document): Root[] {
  const roots: Root[] = [root];
  for (const each of roots) {
    const walker = (each.nodeType === 9 ? (each as Document) : each.ownerDocument)?.createTreeWalker(each, 1);
    for (let node = walker?.nextNode(); node && roots.length < MOST_ROOTS; node = walker?.nextNode()) {
      const element = node as Element;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (isFrame(element) && isShown(element)) {
        const body = frameBody(element);
        if (body) roots.push(body.ownerDocument);
      }
    }
  }
  return roots;
}

export function framesOf(root: Document): Document[] {
  return rootsOf(root).filter((each): each is Document => each !== root && each.nodeType === 9);
}

export function shadowsOf(root: Document): ShadowRoot[] {
  return rootsOf(root).filter((each): each is ShadowRoot => each.nodeType === 11);
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** The body of a frame of the same origin, once it has one. */
export function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  return documentIn(frame)?.body ?? null;
}
