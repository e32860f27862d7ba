import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command is run from. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface RunOptions {
  env?: Record<string, string>;
  /** Show the output as it comes, too. */
  show?: boolean;
  /** Milliseconds after which it is killed, for a step that hangs. */
  timeout?: number;
}

export interface RunResult {
  /** 1 when the command could not be started, or was killed. */
  code: number;
  /** Both streams, as they came. */
  output: string;
}

/** Runs a program in the project's folder with its input closed. Never throws. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout,
      killSignal: 'SIGKILL',
    });
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        output += data;
        if (options.show) process.stdout.write(data);
      });
    }
    const finish = (result: RunResult) => {
      process.off('exit', end);
      done(result);
    };
    child.once('error', (error) => finish({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => finish({ code: code ?? 1, output }));
  });
}

/** The script behind a dependency's command, to be run with `process.execPath` on any system. */
export function toolOf(name: string, command: string): string {
  const dir = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${name} has no command ${command}`);
  return join(dir, script);
}
