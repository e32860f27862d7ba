/** The last gate before the one press that Unwrap ever makes. */
export function isSafeToPress(element: HTMLElement): boolean {
  return element.isConnected;
}
