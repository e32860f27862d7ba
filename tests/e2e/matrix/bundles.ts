/** The page modules as scripts: built when first asked for, and kept until anything that they are made of changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
export const ROOT = resolve(HERE, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/unwrap-matrix');

export interface Bundle {
  script: string;
  style: string;
}

export async function bundle(module: string): Promise<Bundle> {
  const stem = join(CACHE, `${module}-${fingerprint(module)}`);
  if (!existsSync(`${stem}.js`)) {
    const { script, style } = await made(module);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${stem}.css`, style);
    writeFileSync(`${stem}.js`, script);
  }
  return { script: readFileSync(`${stem}.js`, 'utf8'), style: readFileSync(`${stem}.css`, 'utf8') };
}

/** Of its own source, what all pages share, and the versions that are installed. */
function fingerprint(module: string): string {
  const shared = readdirSync(join(HERE, 'page')).map((file) => join(HERE, 'page', file));
  const hash = createHash('sha256');
  for (const file of [join(HERE, 'editors', `${module}.ts`), ...shared, join(ROOT, 'package-lock.json')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function made(module: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: HERE,
    // What some of these packages expect of a bundler.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      cssCodeSplit: false,
      lib: { entry: join(HERE, 'editors', `${module}.ts`), formats: ['es'], fileName: () => 'page.js' },
    },
  });
  const [{ output = [] } = {}] = (Array.isArray(result) ? result : [result]) as {
    output?: { type: string; fileName: string; code?: string; source?: string | Uint8Array }[];
  }[];
  const script = output.find(({ type }) => type === 'chunk')?.code;
  if (!script) throw new Error(`${module} gave no script`);
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  return { script, style: String(style) };
}
