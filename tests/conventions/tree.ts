/** The project's files and their imports, as text. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Paths from the project's root, with slashes. */
export function filesUnder(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** `lib/store/notes.ts` → `lib/store`; a file right under `entrypoints` is a room of its own. */
export function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return `${top}/${second}`;
}

export interface Imports {
  /** Files of the project, type imports included. */
  inside: string[];
  /** Files of the project that are there when the code runs. */
  valuesInside: string[];
  packages: string[];
}

export function importsOf(file: string): Imports {
  const found = [
    ...textOf(file).matchAll(/^(?:import|export)(\s+type)?\b(?:[^'"`;=]*\bfrom)?\s+'([^']+)';/gm),
  ];
  const imports: Imports = { inside: [], valuesInside: [], packages: [] };
  for (const [, type, target = ''] of found) {
    const inside = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? relative(file, target)
        : null;
    if (inside === null) imports.packages.push(target);
    else {
      if (!existsSync(join(ROOT, inside))) throw new Error(`${file} imports ${target}, which is not there`);
      imports.inside.push(inside);
      if (!type && /\.tsx?$/.test(inside)) imports.valuesInside.push(inside);
    }
  }
  return imports;
}

function relative(file: string, target: string): string {
  return posix.normalize(posix.join(dirname(file), target));
}
