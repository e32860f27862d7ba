import type { ComponentChildren } from 'preact';
import type { TimelineEntry, TimelineTicket } from '@/lib/customers/timeline.ts';
import { webLink } from '@/lib/messages/records.ts';
import { localDay, sayDay, sayMoment, t } from '@/lib/platform/i18n.ts';
import { OUTCOME_TEXTS } from '../../shared/after.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { FEELING_TEXTS, REMEDY_TEXTS } from '../../shared/method-texts.ts';
import { PATH_TEXTS } from '../../shared/template-labels.ts';
import { nameOf } from './names.ts';

interface TimelineRowProps {
  entry: TimelineEntry;
  today: string;
  busy: boolean;
  titleOf(templateId: string): string | null;
  onUnmerge(mergeId: string): void;
}

export function TimelineRow(props: TimelineRowProps) {
  const { entry, today } = props;
  return (
    <li class={`timeline-row timeline-${entry.kind}`} tabIndex={-1}>
      <span class="meta">{sayMoment(entry.at, today)}</span>
      <div class="timeline-what">
        <What {...props} />
      </div>
    </li>
  );
}

function What({ entry, today, busy, titleOf, onUnmerge }: TimelineRowProps) {
  switch (entry.kind) {
    case 'ticket':
      return (
        <>
          <Subject of={entry}>{t(entry.complaint ? 'timeline_complaint' : 'timeline_ticket')}</Subject>
          <Line parts={[...decided(entry, today)]} />
        </>
      );
    case 'reply':
      return (
        <>
          <Subject of={entry}>{t('timeline_reply')}</Subject>
          <Line
            parts={[
              entry.path && t(PATH_TEXTS[entry.path]),
              entry.templateId !== null &&
                t('timeline_template', titleOf(entry.templateId) ?? t('timeline_template_gone')),
            ]}
          />
        </>
      );
    case 'note':
      return (
        <>
          <strong>{t(entry.before ? 'timeline_note_before' : 'timeline_note')}</strong>
          <p class={`pre-line ${entry.before ? 'timeline-before' : ''}`} dir="auto">
            {entry.text}
          </p>
          <Line parts={[entry.author, entry.tags.map((tag) => `#${tag}`).join(' ')]} />
        </>
      );
    case 'follow-up':
      return (
        <>
          <strong>{followUpTitle(entry, today)}</strong>
          <Line
            parts={[entry.subject || t('no_subject'), entry.outcome && t(OUTCOME_TEXTS[entry.outcome])]}
          />
          {entry.lesson && (
            <p class="pre-line" dir="auto">
              {entry.lesson}
            </p>
          )}
        </>
      );
    case 'person':
      if (entry.what === 'known') return <strong>{t('timeline_known')}</strong>;
      if (entry.what === 'parted') {
        return (
          <>
            <strong>{t('timeline_parted')}</strong>
            <Line parts={[entry.reason, entry.subject]} />
          </>
        );
      }
      return (
        <>
          <strong>{t('timeline_merged', nameOf(entry))}</strong>
          <Line parts={entry.addresses} />
          <Button kind="link" busy={busy} removes onClick={() => onUnmerge(entry.mergeId)}>
            {t('customer_unmerge')}
            <span class="visually-hidden">: {nameOf(entry)}</span>
          </Button>
        </>
      );
  }
}

/** With the way back to the inbox, where that is known. */
function Subject({ of, children }: { of: TimelineTicket; children: ComponentChildren }) {
  const subject = of.subject || t('no_subject');
  const link = of.link === null ? null : webLink(of.link);
  return (
    <p>
      <strong>{children}</strong> <bdi>{subject}</bdi>{' '}
      {link === null ? (
        <small>{of.host}</small>
      ) : (
        <a class="out-link" href={link} target="_blank" rel="noopener noreferrer">
          {of.host} <Icon name="open" />
          <span class="visually-hidden">: {t('timeline_open', subject)}</span>
        </a>
      )}
    </p>
  );
}

function Line({ parts }: { parts: readonly (string | false | null)[] }) {
  const known = parts.filter(Boolean);
  return known.length === 0 ? null : <p class="meta">{known.join(' · ')}</p>;
}

function decided(entry: Extract<TimelineEntry, { kind: 'ticket' }>, today: string): (string | null)[] {
  const { feeling, path, remedy, amount, remedyOn, basis } = entry;
  return [
    feeling && t(FEELING_TEXTS[feeling]),
    path && t(PATH_TEXTS[path]),
    remedy && t(REMEDY_TEXTS[remedy]),
    amount,
    remedyOn && sayDay(remedyOn, today),
    basis && t(basis === 'right' ? 'right_basis_right' : 'right_basis_goodwill'),
  ];
}

function followUpTitle(
  { what, dueOn, dueAt, doneAt }: Extract<TimelineEntry, { kind: 'follow-up' }>,
  today: string,
): string {
  const due = dueAt === null ? sayDay(dueOn, today) : sayMoment(dueAt, today);
  if (what === 'not-now') return t('later_elsewhere_aside', due);
  if (what === 'reread') return t('later_elsewhere_reread', due);
  return doneAt === null ? t('follow_up_due', due) : t('timeline_followed', sayDay(localDay(doneAt), today));
}
