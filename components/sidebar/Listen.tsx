import { useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { Words } from '../shared/Quote.tsx';
import { Attached } from './Attached.tsx';
import { Numbers } from './Numbers.tsx';
import { PointRow } from './PointRow.tsx';

/** Stands where the customer's words come. */
const SLOT = '\uFFFC';

interface StepBodyProps {
  ticket: TicketModel;
  actions: SidebarActions;
}

export function Listen({ ticket, actions }: StepBodyProps) {
  const { points, answers, reading } = ticket;
  const expected = reading?.expected?.text;
  const expectation = useRef<HTMLElement>(null);
  return (
    <>
      <p class="hint">{t(points.length > 0 ? 'listen_hint' : 'listen_none')}</p>
      <ul class="plain-list points">
        {points.map((point) => (
          <PointRow key={point.text} point={point} actions={actions} />
        ))}
      </ul>
      <AddPoint onAdd={(text) => actions.addPoint(text)} />
      <Field
        label={t('expected_label', ticket.customer.firstName ?? t('they'))}
        placeholder={t('expected_placeholder')}
        lines="grow"
        value={answers.expected}
        inputRef={expectation}
        onInput={(text) => actions.answer({ expected: text })}
      />
      {expected && answers.expected === '' && (
        <Button
          kind="link"
          onClick={() => {
            expectation.current?.focus();
            actions.answer({ expected });
          }}
        >
          <ExpectedUse text={expected} />
        </Button>
      )}
      <Field
        label={t('matters_label', ticket.customer.firstName ?? t('them'))}
        placeholder={t('matters_placeholder')}
        value={answers.matters}
        onInput={(matters) => actions.answer({ matters })}
      />
      {reading && (
        <Numbers reading={reading} orderLink={ticket.orderLink} onCopy={(text) => actions.copy(text)} />
      )}
      <Attached names={ticket.attachments} />
    </>
  );
}

/** Our words around theirs. */
function ExpectedUse({ text }: { text: string }) {
  const [before, after] = t('expected_use', SLOT).split(SLOT);
  return (
    <span>
      {before}
      <Words text={text} />
      {after}
    </span>
  );
}

function AddPoint({ onAdd }: { onAdd(text: string): void }) {
  const [text, setText] = useState('');
  const add = () => {
    if (!text.trim()) return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div class="add-row">
      <Field
        label={t('point_add')}
        placeholder={t('point_add')}
        quiet
        value={text}
        onInput={setText}
        onSubmit={add}
      />
      {text.trim() !== '' && <Button onClick={add}>{t('point_add_button')}</Button>}
    </div>
  );
}
