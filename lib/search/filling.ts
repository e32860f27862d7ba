/** One template filled in for the ticket at hand, again at every answer. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FilledTemplate, ShelfTemplate } from '../messages/template-requests.ts';
import type { QuestionAnswers, TemplateFault } from '../replies/templates/template.ts';
import type { FillingModel, VariantName } from './model.ts';

export type Fill = (
  id: string,
  variant: VariantName | null,
  answers: QuestionAnswers,
) => Promise<FilledTemplate | { fault: TemplateFault }>;

/** Milliseconds between a key and the preview that follows it. */
const AFTER = 120;

export class Filling {
  readonly model: ReadonlySignal<FillingModel>;
  readonly template: ShelfTemplate;
  readonly #fill: Fill;
  readonly #filled = signal<FilledTemplate | null>(null);
  readonly #fault = signal<TemplateFault | null>(null);
  readonly #answers = signal<QuestionAnswers>({});
  #variant: VariantName | null = null;
  #waiting: ReturnType<typeof setTimeout> | null = null;
  #asked = 0;

  constructor(template: ShelfTemplate, fill: Fill, begun: FilledTemplate | { fault: TemplateFault } | null) {
    this.template = template;
    this.#fill = fill;
    if (begun) this.#take(begun);
    this.model = computed(() => ({
      title: template.title,
      filled: this.#filled.value,
      fault: this.#fault.value,
      answers: this.#answers.value,
      variants: template.variants.map(({ language, register }) => ({ language, register })),
    }));
  }

  /** What it takes to have the background fill it in once more. */
  get wanted(): { variant: VariantName | null; answers: QuestionAnswers } {
    return { variant: this.#variant, answers: this.#answers.peek() };
  }

  answer(name: string, answer: string | boolean): void {
    this.#answers.value = { ...this.#answers.peek(), [name]: answer };
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.run(), AFTER);
  }

  show(variant: VariantName): void {
    this.#variant = variant;
    void this.run();
  }

  /** What can't be asked now leaves the last that could. */
  run(): Promise<void> {
    return this.settle().catch(() => undefined);
  }

  /**
   * Only the newest answer counts.
   *
   * @throws where it can't be filled in as it is answered now: what is shown is older
   */
  async settle(): Promise<void> {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#asked += 1;
    const asked = this.#asked;
    const { variant, answers } = this.wanted;
    const filled = await this.#fill(this.template.id, variant, answers);
    if (asked === this.#asked) this.#take(filled);
  }

  leave(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#asked += 1;
  }

  #take(filled: FilledTemplate | { fault: TemplateFault }): void {
    this.#fault.value = 'fault' in filled ? filled.fault : null;
    if (!('fault' in filled)) this.#filled.value = filled;
  }
}

/** It can't go into a mail before a person has seen more than its preview. */
export function hasToBeSeen(filled: FilledTemplate | { fault: TemplateFault }): boolean {
  return (
    'fault' in filled ||
    filled.not === 'language' ||
    filled.reply.text.trim() === '' ||
    filled.questions.length + filled.notes.length + filled.files.length > 0
  );
}
