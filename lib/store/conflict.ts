/** The same conflict sent twice gets the same id, so that it, too, is kept once. */
export async function conflictId(id: string, text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${id.slice(0, -12)}${hex}`;
}
