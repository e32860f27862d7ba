/** A template tried out while it is written: with made-up values or the last ticket, and with what is answered to its questions. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { RenderedTemplate } from '../replies/templates/render.ts';
import {
  type QuestionAnswers,
  TEMPLATE_LIMIT,
  type TemplateFault,
  type TemplateVariant,
} from '../replies/templates/template.ts';
import type { ToneMark } from '../replies/templates/tone.ts';
import type { PreviewOf, TemplatePreview } from './model.ts';

/** Milliseconds without a change. */
const AFTER = 250;

export class Trial {
  readonly model: ReadonlySignal<TemplatePreview>;
  readonly fault = signal<TemplateFault | null>(null);
  readonly #variant: () => TemplateVariant;
  readonly #of = signal<PreviewOf>('sample');
  readonly #shown = signal<RenderedTemplate | null>(null);
  readonly #isSample = signal(true);
  readonly tone = signal<readonly ToneMark[]>([]);
  readonly #answers = signal<QuestionAnswers>({});
  #waiting: ReturnType<typeof setTimeout> | null = null;
  /** Only the newest answer counts. */
  #asked = 0;

  /** @param variant as it is now */
  constructor(variant: () => TemplateVariant) {
    this.#variant = variant;
    this.model = computed(() => ({
      of: this.#of.value,
      shown: this.#shown.value,
      isSample: this.#isSample.value,
      answers: this.#answers.value,
    }));
  }

  changed(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.run(), AFTER);
  }

  answer(name: string, answer: string | boolean): void {
    this.#answers.value = { ...this.#answers.peek(), [name]: answer };
    this.changed();
  }

  with(of: PreviewOf): void {
    this.#of.value = of;
    this.run();
  }

  run(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = null;
    void this.#run();
  }

  /** What can't be shown now leaves the last that could. */
  async #run(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { body, language, register } = this.#variant();
    if (body.length > TEMPLATE_LIMIT) {
      this.fault.value = { problem: 'too-long', line: 1, column: 1, piece: '' };
      return;
    }
    const wanted = { body, language, register, answers: this.#answers.peek(), of: this.#of.peek() };
    const answer = await ask('template/preview', wanted).catch(() => null);
    if (!answer || asked !== this.#asked) return;
    this.fault.value = 'fault' in answer ? answer.fault : null;
    if ('fault' in answer) return;
    this.#shown.value = answer;
    this.#isSample.value = answer.sample;
    this.tone.value = answer.tone;
  }
}
