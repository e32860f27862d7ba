/** Says each failure once, and never what a page or a person wrote: the name of the place and the error's own words. */
const said = new Set<string>();

export const log = {
  error(place: string, error: unknown): void {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const line = `[unwrap] ${place}: ${what}`;
    if (said.has(line)) return;
    said.add(line);
    console.error(line);
  },
};
