import { availableParallelism, cpus, loadavg } from 'node:os';

export interface Conditions {
  cores: number;
  processor: string;
  /** Mean number of running processes over the last minute. Above 0.5 a core the numbers are of a busy machine. */
  loadBefore: number;
  loadAfter: number;
  node: string;
  quick: boolean;
  browsers: Record<string, string>;
  startedAt: string;
  seconds: number;
}

export const load = () => Math.round((loadavg()[0] ?? 0) * 100) / 100;

export function describe(conditions: Conditions): string {
  const { cores, processor, loadBefore, loadAfter, node, browsers, startedAt, seconds, quick } = conditions;
  const busy = Math.max(loadBefore, loadAfter) > cores / 2;
  const versions = Object.entries(browsers).map(([kind, version]) => `${kind} ${version}`);
  return [
    `${startedAt}, ${seconds} s${quick ? ', --quick: proves no budget' : ''}`,
    `${cores} × ${processor}, Node ${node}${versions.map((one) => `, ${one}`).join('')}`,
    `load ${loadBefore} before, ${loadAfter} after${busy ? ' (the runs themselves count): a busy machine, expect less of a quiet one' : ''}`,
  ].join('\n');
}

export const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown processor',
  node: process.versions.node,
});
