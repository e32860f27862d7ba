/** What no reply of ours in one language may say. */
export interface Rules {
  /** Accusing, lecturing, defensive, non-apology, minimising, vague, passive without a doer, shouting. */
  never: readonly RegExp[];
  /** Words of the other register, by the register that is meant; null: the language has one. */
  wrong: Record<'formal' | 'informal', RegExp> | null;
}
