/** All pictures of one look side by side, to be seen at a glance: what is out of place catches the eye. */
import { rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

export interface Picture {
  view: string;
  look: string;
  /** In the folder. */
  file: string;
}

const STYLE = `
  body { margin: 16px; font: 12px system-ui; background: #888; color: #fff; }
  main { display: grid; grid-template-columns: repeat(auto-fill, 220px); gap: 14px; }
  figure { margin: 0; }
  img { display: block; width: 220px; height: 300px; object-fit: cover; object-position: top; }
  figcaption { margin-bottom: 3px; }
`;

/** `sheet-<look>.png` for each look. Returns their names. */
export async function contactSheets(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<string[]> {
  const looks = [...new Set(pictures.map(({ look }) => look))];
  const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
  for (const look of looks) {
    const html = `${folder}/${nameOf(look)}.html`;
    await writeFile(
      html,
      sheet(
        look,
        pictures.filter((one) => one.look === look),
      ),
    );
    await page.goto(pathToFileURL(html).href, { waitUntil: 'load' });
    await page.screenshot({ path: `${folder}/${nameOf(look)}.png`, fullPage: true });
    await rm(html);
  }
  await page.close();
  return looks.map(nameOf);
}

function sheet(look: string, pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ view, file }) => `<figure><figcaption>${view}</figcaption><img src="${file}" alt=""></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${look}</title><style>${STYLE}</style><h1>${look}</h1><main>${figures.join('')}</main>`;
}

function nameOf(look: string): string {
  return `sheet-${look}`;
}
