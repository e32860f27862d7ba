import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { FEELINGS, type Feeling } from '@/lib/reading/types.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { Quotes } from '../shared/Quote.tsx';
import { Radio } from '../shared/Radio.tsx';
import { FEELING_TEXTS } from './labels.ts';

interface EmpathiseProps {
  ticket: TicketModel;
  actions: SidebarActions;
  onWriteNote(): void;
}

export function Empathise({ ticket, actions, onWriteNote }: EmpathiseProps) {
  const group = useId();
  const { answers, reading } = ticket;
  const chosen = answers.feeling;
  const suggested = (reading?.feelings ?? []).filter(({ value }) => !answers.rejected.includes(value));
  const others = FEELINGS.filter((feeling) => !suggested.some(({ value }) => value === feeling));
  const radio = (feeling: Feeling, describedBy?: string) => (
    <Radio
      class="pill"
      group={group}
      checked={chosen === feeling}
      describedBy={describedBy}
      onCheck={() => actions.answer({ feeling })}
      onClear={() => actions.answer({ feeling: null })}
    >
      {t(FEELING_TEXTS[feeling])}
    </Radio>
  );
  const otherChosen = chosen !== null && others.includes(chosen);
  return (
    <>
      <p class="hint">{t('empathise_hint')}</p>
      <div role="radiogroup" aria-label={t('empathise_question')}>
        {suggested.length === 0 && <p>{t('empathise_none')}</p>}
        {suggested.map(({ value, because }) => (
          <div key={value} class="feeling">
            {radio(value, `${group}-${value}`)}
            <span class="meta" id={`${group}-${value}`}>
              <Quotes texts={because} most={2} />
            </span>
            <IconButton
              icon="close"
              name={t('feeling_remove', t(FEELING_TEXTS[value]).toLowerCase())}
              removes
              onClick={() => actions.removeFeeling(value)}
            />
          </div>
        ))}
        <details class="more" open={suggested.length === 0 || otherChosen}>
          <summary>{t('empathise_others')}</summary>
          <div class="pills">
            {others.map((feeling) => (
              <span key={feeling}>{radio(feeling)}</span>
            ))}
          </div>
        </details>
      </div>
      <aside class="private">
        <p>
          <strong>{t('prompt_title')}</strong> {t('prompt_body')}
        </p>
        <Button kind="link" onClick={onWriteNote}>
          {t('prompt_note')}
        </Button>
      </aside>
    </>
  );
}
