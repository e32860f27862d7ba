import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './browsers.ts';
import { run, toolOf } from './run.ts';

/** Debian's own packages; the second of each is its languages other than English. */
const PACKAGES = {
  debian: { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr'] },
  // Ubuntu's own chromium and firefox are snaps, which do not run in containers: Playwright's are used there.
  ubuntu: { chromium: [], firefox: [] },
} as const;

function distribution(): keyof typeof PACKAGES | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/^ID=ubuntu$/m.test(release)) return 'ubuntu';
  return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : undefined;
}

async function install(kinds: BrowserKind[]): Promise<void> {
  const system = distribution();
  const packages = system ? kinds.flatMap((kind) => [...PACKAGES[system][kind]]) : [];
  if (packages.length > 0) {
    console.log(`browsers: installing ${packages.join(', ')} with apt-get`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  if (still.length === 0) return;
  console.log(`browsers: installing Playwright's ${still.join(', ')}`);
  const dependencies = system ? ['--with-deps'] : [];
  const { code, output } = await run(process.execPath, [
    toolOf('playwright-core', 'playwright-core'),
    'install',
    '--no-shell',
    ...dependencies,
    ...still,
  ]);
  if (code !== 0) console.log(output.slice(-2000));
}

/** Finds a browser of each kind, installs what is missing, and says what will be used. Gives those still missing. */
export async function ensureBrowsers(kinds: BrowserKind[]): Promise<BrowserKind[]> {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0) await install(missing);
  return kinds.filter((kind) => {
    const found = findBrowser(kind);
    console.log(found ? `browsers: ${found.version} (${found.path})` : `browsers: no ${kind}`);
    return !found;
  });
}
