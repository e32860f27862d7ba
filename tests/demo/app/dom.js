/**
 * @param {string} tag
 * @param {Record<string, string | boolean>} attributes `true` sets an empty attribute, `false` none.
 * @param {(Node | string | null)[]} children Strings become text, never markup.
 */
export function make(tag, attributes = {}, children = []) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}
