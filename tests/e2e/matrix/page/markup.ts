interface Policy {
  createHTML(html: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** The page's own right to parse markup where its policy asks for one (Trusted Types). */
const policy: Policy =
  typeof trustedTypes === 'undefined'
    ? { createHTML: (html) => html }
    : trustedTypes.createPolicy('fixture', { createHTML: (html) => html });

export function fill(element: Element, html: string): void {
  element.innerHTML = policy.createHTML(html);
}

/** Nodes that load nothing and run nothing. */
export function parsed(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  fill(body, html);
  return body;
}

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');
