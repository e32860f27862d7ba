import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { atExit } from '../folder.ts';
import { Bidi } from './bidi.ts';

export interface RunningFirefox {
  bidi: Bidi;
  /** Resolves when the process has ended. */
  exited: Promise<void>;
  /** Asks it to go, and ends it by its own id when it has not gone after five seconds. */
  stop(): Promise<void>;
}

const START_TIMEOUT = 60_000;

function address(child: ChildProcess, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason: string) =>
      reject(
        new Error(
          `${path} ${reason} before it offered WebDriver BiDi. Playwright's own build of Firefox cannot: install Firefox, or set UNWRAP_FIREFOX.\n${said.slice(-2000)}`,
        ),
      );
    const timer = setTimeout(() => {
      fail(`took ${START_TIMEOUT} ms`);
      child.kill('SIGKILL');
    }, START_TIMEOUT);
    child.stderr?.on('data', (data) => {
      if (said.length < 20_000) said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (!found?.[1]) return;
      clearTimeout(timer);
      resolve(found[1]);
    });
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}

/** Starts Firefox on a profile folder and connects to it. @param size of the window, CSS pixels */
export async function runFirefox(
  path: string,
  profile: string,
  options: { headed: boolean; width: number; height: number },
): Promise<RunningFirefox> {
  const args = [
    ...(options.headed ? [] : ['--headless']),
    ...['--no-remote', '--profile', profile, '--width', `${options.width}`, '--height', `${options.height}`],
    // System access is for what has no page: granting a host, ending the background, the focus.
    ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
  ];
  // With a window the person's own home stays: their display may ask for a key that is there.
  const home = options.headed ? {} : { HOME: profile };
  const env = { ...process.env, ...home, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(path, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const cancel = atExit(() => child.kill('SIGKILL'));
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  exited.then(cancel);
  const bidi = await Bidi.connect(await address(child, path));
  return {
    bidi,
    exited,
    async stop() {
      await Promise.race([bidi.send('browser.close').catch(() => undefined), pause(2000)]);
      const gone = await Promise.race([exited.then(() => true), pause(5000, false)]);
      if (!gone) child.kill('SIGKILL');
      await exited;
      bidi.close();
    },
  };
}
