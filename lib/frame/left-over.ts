/**
 * What a dead script of ours left in the page. In Firefox (153) a content script whose extension was updated is ended at
 * once, without a chance to take its elements away: the next one knows them by their mark.
 */
const OURS = 'data-unwrap';
/** On the root: what docking changed in its style, `margin-right:` and what the page itself had there. */
const DOCKED = 'data-unwrap-docked';
const SIDES = ['margin-left', 'margin-right'];

/** For `clearLeftOver` alone, see `held.ts` for what is ours: a page can make up such a mark, or take it away. */
export function markOurs(element: HTMLElement): void {
  element.setAttribute(OURS, '');
}

/** `before`: null when it is given back. */
export function markDocked(root: HTMLElement, name: string, before: string | null): void {
  if (before === null) root.removeAttribute(DOCKED);
  else root.setAttribute(DOCKED, `${name}:${before}`);
}

/** Only while no script of ours is alive in this page. A page that makes up such marks loses elements of its own. */
export function clearLeftOver({ documentElement: root }: Document): void {
  for (const element of root.querySelectorAll(`[${OURS}]`)) element.remove();
  const [name = '', ...before] = (root.getAttribute(DOCKED) ?? '').split(':');
  root.removeAttribute(DOCKED);
  if (SIDES.includes(name)) root.style.setProperty(name, before.join(':'));
}
