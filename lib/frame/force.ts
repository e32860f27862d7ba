/** Styles that no rule of the page stands above. */
const forced = new WeakMap<HTMLElement, string>();

export function force(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  forced.set(element, element.style.cssText);
}

/** Whether nobody changed them since: with `all` among them, only the element's own attribute could. */
export function isAsForced(element: HTMLElement): boolean {
  return forced.get(element) === element.style.cssText;
}
