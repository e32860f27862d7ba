/** What the room Improvements shows and can do. */
import type { BehindImprovement, ImprovementTexts } from '../messages/after-requests.ts';
import type { Problem } from '../messages/errors.ts';
import type { CountedImprovement } from '../messages/records.ts';
import type { ImprovementKind } from '../method/improvement.ts';
import type { SaveState } from '../pages/autosave.ts';

export type { BehindImprovement };

/** How they are looked at. */
export interface ImprovementsLook {
  view: 'list' | 'board';
  /** What the columns of the board are, and the groups of the list. */
  by: 'kind' | 'state';
  show: 'all' | 'open' | 'solved';
  /** Null: whatever they lie in. */
  kind: ImprovementKind | null;
  sort: 'count' | 'newest';
}

export interface ImprovementsModel {
  /** Null while they are being read. */
  all: CountedImprovement[] | null;
  look: ImprovementsLook;
  /** The one that is being written. */
  open: { fields: ImprovementTexts; state: SaveState; problem: Problem | null } | null;
  /** The customers behind one, by its id; absent: not asked for. */
  behind: Readonly<Partial<Record<string, BehindImprovement[]>>>;
}

export interface ImprovementsActions {
  lookAtImprovements(change: Partial<ImprovementsLook>): void;
  /** Null: none any more. */
  openImprovement(id: string | null): void;
  /** Of the open one, at every change. */
  changeImprovement(change: Partial<Omit<ImprovementTexts, 'id'>>): void;
  solveImprovement(id: string, solved: boolean): void;
  /** It lies in something else. */
  moveImprovement(id: string, kind: ImprovementKind): void;
  removeImprovement(id: string): void;
  /** Asks for the customers behind it. */
  loadBehind(id: string): void;
  copy(text: string): void;
}
