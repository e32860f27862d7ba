/**
 * Runs in a page: the texts that have too little room. A text may not stick out of the box that it stands in, nor out of
 * the window, nor be cut off, nor be broken into lines of a few letters. What ends in an ellipsis, is scrolled sideways on
 * purpose, or is for screen readers alone, is meant to. Needs nothing from outside itself.
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
  const faultOf = (text: Node) => {
    const boxes = boxesAround(text);
    const said = text.nodeValue?.trim();
    if (!boxes || !said || !text.parentElement?.checkVisibility()) return null;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    if (lines.length > 3 && said.length / lines.length < 6) return `is broken into ${lines.length} lines`;
    const right = Math.max(...lines.map((rect) => rect.right));
    const limits = boxes
      .filter((box, index) => index === 0 || getComputedStyle(box).overflowX !== 'visible')
      .map((box) => box.getBoundingClientRect().right);
    const lacks = right - Math.min(innerWidth, ...limits);
    return lacks > 1 ? `lacks ${Math.ceil(lacks)} pixels` : null;
  };
  const found = [document.documentElement, ...document.querySelectorAll('main')]
    .filter((page) => page.scrollWidth > page.clientWidth)
    .map(
      (page) => `the ${page.tagName.toLowerCase()} is ${page.scrollWidth - page.clientWidth} pixels too wide`,
    );
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const fault = faultOf(text);
    const { tagName = '', className = '' } = text.parentElement ?? {};
    if (fault) found.push(`${tagName.toLowerCase()}.${className} “${text.nodeValue}” ${fault}`);
  }
  return found;
}
