/** FNV-1a, 32 bits, in base 36: to tell texts of one ticket apart. Nothing secret. */
export function hashOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
