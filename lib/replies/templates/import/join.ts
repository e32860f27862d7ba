/** Rows of a file that are one template in several languages: the same title and folder, each in a language that it says. */
import { MOST_VARIANTS } from '../template.ts';
import { nameKey } from './naming.ts';
import type { ImportRow } from './types.ts';

export class Joined {
  readonly rows: ImportRow[] = [];
  readonly #byName = new Map<string, ImportRow>();

  /** @param says whether the file itself says which language it is in: a guess is not enough to put two together */
  add(row: ImportRow, says: boolean): void {
    const { title, variants } = row.template;
    const [variant] = variants;
    const key = nameKey(row.template);
    const first = says && title !== '' && variant?.language ? this.#byName.get(key) : undefined;
    const isFree =
      first !== undefined &&
      first.template.variants.length < MOST_VARIANTS &&
      first.template.variants.every(({ language }) => language !== variant?.language);
    if (first && isFree) {
      first.template.variants.push(...variants);
      first.remarks.push(...row.remarks);
      if (first.template.shortcut === '') first.template.shortcut = row.template.shortcut;
      return;
    }
    this.rows.push(row);
    if (says && variant?.language && !this.#byName.has(key)) this.#byName.set(key, row);
  }
}
