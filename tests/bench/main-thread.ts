import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time so far, by process id: of the main thread of each process below this one. */
export type MainThreads = Map<number, number>;

/**
 * Time that other processes take does not count, so a busy machine disturbs it far less than a clock on the wall.
 * Null where the system does not tell it: only Linux does (proc_pid_stat(5); `schedstat` of the kernel's scheduler).
 */
export function mainThreads(): MainThreads | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = read(`/proc/${name}/stat`)
      ?.replace(/^.*\) \S /s, '')
      .split(' ')[0];
    if (/^\d+$/.test(name) && parent) parents.set(Number(name), Number(parent));
  }
  const times: MainThreads = new Map();
  for (const pid of parents.keys()) {
    const spent = isBelow(process.pid, pid, parents) && read(`/proc/${pid}/task/${pid}/schedstat`);
    if (spent) times.set(pid, Number(spent.split(' ')[0]) / 1e6);
  }
  return times.size > 0 ? times : null;
}

/** What the busiest of them did between the two: a page that kept its main thread full. */
export function busiest(before: MainThreads, after: MainThreads): number {
  return Math.max(...[...after].map(([pid, time]) => time - (before.get(pid) ?? time)));
}

function isBelow(ancestor: number, pid: number, parents: Map<number, number>): boolean {
  const parent = parents.get(pid);
  return parent !== undefined && (parent === ancestor || isBelow(ancestor, parent, parents));
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended meanwhile, or is no process.
    return null;
  }
}
