const STOPS = ':is(button, input, textarea, select):not(:disabled)';

/** From the last of `box` Tab goes to its first, and back. */
export function keepTab(event: KeyboardEvent, box: HTMLElement): void {
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)];
  const [edge, other] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
  if (event.target !== edge) return;
  event.preventDefault();
  other?.focus();
}
