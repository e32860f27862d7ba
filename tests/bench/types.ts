import type { Desk } from '../e2e/demo.ts';
import type { BrowserKind } from '../tools/browsers.ts';

export type Unit = 'ms' | 'kB' | 'MB' | '%';

/** One thing of the design's list of budgets, measured. One file each under `benches/`. */
export interface Bench {
  name: string;
  /** Not to be passed, in `unit`. */
  budget: number;
  unit: Unit;
  /** `node`: once; `browsers`: once for each. */
  runsIn: 'node' | 'browsers';
  run(room: Room): Promise<Measure[]>;
}

/** What a bench finds there. */
export interface Room {
  /** Chromium for a bench that runs in Node. */
  kind: BrowserKind;
  /** A tenth of the work: shows that it runs, proves no budget. */
  quick: boolean;
  /** Folder of the build. */
  build: string;
  /** A running browser with the notes stored; the same one for all benches. */
  desk(): Promise<SeededDesk>;
}

export interface SeededDesk extends Desk {
  notes: number;
  customers: number;
  /** Customers with stored notes and a ticket in the demo inbox. */
  tickets: SeededTicket[];
}

export interface SeededTicket {
  conversation: string;
  /** Stands in this customer's newest note and nowhere else. */
  marker: string;
}

export interface Measure {
  what: string;
  /** In the bench's unit, in the order they were taken. */
  samples: number[];
  /** Which number the budget is for; p95 when left out. `none`: shown beside the others, not judged. */
  judge?: 'p95' | 'median' | 'none';
  /** How wrong the median may be by chance, in the bench's unit: beyond the budget itself it is not judged. */
  noise?: number;
  /** How it was measured, where the number does not speak for itself. */
  note?: string;
}

export interface Row {
  bench: string;
  what: string;
  where: BrowserKind | 'node';
  unit: Unit;
  samples: number;
  median: number | null;
  p95: number | null;
  budget: number | null;
  state: 'ok' | 'over' | 'unsure' | 'shown' | 'failed';
  note: string;
}
