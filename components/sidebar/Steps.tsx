import type { Ref, RefObject } from 'preact';
import { STEPS, type StepName } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { stepAction, useShownKeys } from '../shared/keys.ts';
import { Step } from '../shared/Step.tsx';
import { Empathise } from './Empathise.tsx';
import { Listen } from './Listen.tsx';
import { STEP_TEXTS } from './labels.ts';
import { isDone, statusOf } from './progress.ts';
import { Reply } from './Reply.tsx';
import { Triage } from './Triage.tsx';

export type StepHeads = Readonly<Record<StepName, RefObject<HTMLButtonElement | null>>>;

interface StepsProps {
  ticket: TicketModel;
  today: string;
  mac: boolean;
  open: ReadonlySet<StepName>;
  heads: StepHeads;
  insertRef: Ref<HTMLButtonElement>;
  onToggle(step: StepName): void;
  /** Opens a step, closes `from` where given, and brings focus to it. */
  onGo(step: StepName, from?: StepName): void;
  onWriteNote(): void;
  actions: SidebarActions;
}

export function Steps(props: StepsProps) {
  const { ticket, today, mac, open, heads, onToggle, onGo, actions } = props;
  const shownKey = useShownKeys();
  const bodyOf = (step: StepName) => {
    switch (step) {
      case 'listen':
        return <Listen ticket={ticket} actions={actions} />;
      case 'empathise':
        return <Empathise ticket={ticket} actions={actions} onWriteNote={props.onWriteNote} />;
      case 'triage':
        return <Triage ticket={ticket} today={today} actions={actions} />;
      case 'reply':
        return (
          <Reply
            ticket={ticket}
            today={today}
            mac={mac}
            insertRef={props.insertRef}
            onOpenStep={onGo}
            actions={actions}
          />
        );
    }
  };
  return (
    <section class="steps" aria-label={t('steps')}>
      {STEPS.map((step, index) => {
        const next = STEPS[index + 1];
        return (
          <Step
            key={step}
            number={index + 1}
            keyshortcuts={shownKey(stepAction(step))?.shortcut}
            title={t(STEP_TEXTS[step])}
            status={statusOf(step, ticket)}
            done={isDone(step, ticket)}
            open={open.has(step)}
            onToggle={() => onToggle(step)}
            headRef={heads[step]}
          >
            {bodyOf(step)}
            {next && (
              <p class="next">
                <Button kind="link" onClick={() => onGo(next, step)}>
                  {t('next_step', t(STEP_TEXTS[next]))}
                </Button>
              </p>
            )}
          </Step>
        );
      })}
    </section>
  );
}
