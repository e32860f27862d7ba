/**
 * Runs in a page: the texts that have too little room, and how many pixels they lack. A text may not stick out of the box
 * that it stands in, nor out of the window, nor be cut off. What ends in an ellipsis, is scrolled sideways on purpose, or
 * is for screen readers alone, is meant to. Needs nothing from outside itself.
 */
export function tooWide(): string[] {
  const isMeantTo = (box: Element) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
    // What scrolls down alone has `auto` for the other way, too, as CSS has it.
    const scrollsSideways = /auto|scroll/.test(overflowX) && !/auto|scroll/.test(overflowY);
    return textOverflow === 'ellipsis' || scrollsSideways || box.matches('.visually-hidden');
  };
  const boxesAround = (text: Node) => {
    const boxes: Element[] = [];
    for (let box = text.parentElement; box; box = box.parentElement) {
      if (isMeantTo(box)) return null;
      if (!/^(inline|contents)$/.test(getComputedStyle(box).display)) boxes.push(box);
    }
    return boxes;
  };
  const lacking = (text: Node) => {
    const boxes = boxesAround(text);
    if (!boxes || !text.nodeValue?.trim() || !text.parentElement?.checkVisibility()) return 0;
    const range = document.createRange();
    range.selectNodeContents(text);
    const right = Math.max(...[...range.getClientRects()].map((rect) => rect.right));
    const limits = boxes
      .filter((box, index) => index === 0 || getComputedStyle(box).overflowX !== 'visible')
      .map((box) => box.getBoundingClientRect().right);
    return right - Math.min(innerWidth, ...limits);
  };
  const found = [document.documentElement, ...document.querySelectorAll('main')].map((page) => ({
    what: `the ${page.tagName.toLowerCase()}`,
    lacks: page.scrollWidth - page.clientWidth,
  }));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const { tagName = '', className = '' } = text.parentElement ?? {};
    found.push({ what: `${tagName.toLowerCase()}.${className} “${text.nodeValue}”`, lacks: lacking(text) });
  }
  return found
    .filter(({ lacks }) => lacks > 1)
    .map(({ what, lacks }) => `${what} lacks ${Math.ceil(lacks)} pixels`);
}
