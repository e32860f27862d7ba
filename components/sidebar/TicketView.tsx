import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { STEPS, type StepName } from '@/lib/method/types.ts';
import { LANGUAGES, type Language } from '@/lib/reading/types.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Alerts } from './Alerts.tsx';
import { Aside } from './Aside.tsx';
import { CallGuide } from './CallGuide.tsx';
import { Calm, ComplaintBar } from './ComplaintBar.tsx';
import { openProposal } from './customer.ts';
import { Draft } from './Draft.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Improvement } from './Improvement.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { type Command, useKeys } from './keys.ts';
import { NoteField } from './NoteField.tsx';
import { Notes } from './Notes.tsx';
import { type Aid, Aids, NotNow } from './NotNow.tsx';
import { PageReport } from './PageReport.tsx';
import { isDone } from './progress.ts';
import { ReadHow } from './ReadHow.tsx';
import { Steps } from './Steps.tsx';
import { Templates } from './Templates.tsx';
import { Who } from './Who.tsx';

interface TicketViewProps {
  ticket: TicketModel;
  today: string;
  mac: boolean;
  report: string | null;
  actions: SidebarActions;
}

/** Everything below the header for one ticket; its owner gives another ticket another `key`. */
export function TicketView({ ticket, today, mac, report, actions }: TicketViewProps) {
  const [open, setOpen] = useState<ReadonlySet<StepName>>(() => new Set([firstOpen(ticket)]));
  const [help, setHelp] = useState(false);
  const [aid, setAid] = useState<Aid | null>(null);
  /** Put aside until later: then nothing here asks for an answer. */
  const rests = ticket.later.aside !== null && !ticket.later.aside.due;
  const heads = {
    listen: useRef<HTMLButtonElement>(null),
    empathise: useRef<HTMLButtonElement>(null),
    triage: useRef<HTMLButtonElement>(null),
    reply: useRef<HTMLButtonElement>(null),
  };
  const insertButton = useRef<HTMLButtonElement>(null);
  const noteField = useRef<HTMLElement>(null);
  const draftPart = useRef<HTMLElement>(null);
  const templatesField = useRef<HTMLInputElement>(null);
  const takeUp = useRef<HTMLButtonElement>(null);
  /** Just put aside: what had the focus goes away with the steps. */
  const waitsForRest = useRef(false);
  const helpButton = useRef<HTMLButtonElement>(null);
  const aids = { later: useRef<HTMLButtonElement>(null), call: useRef<HTMLButtonElement>(null) };
  /** Focused once it is on the screen, and shown with the step or list that it opens. */
  const [focusNext, setFocusNext] = useState<{ element: { current: HTMLElement | null } } | null>(null);
  useEffect(() => {
    const element = focusNext?.element.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    const opens = element.hasAttribute('aria-expanded');
    showWhole((opens && element.closest('.step, .foot')) || element);
  }, [focusNext]);

  const toggle = (step: StepName) => {
    setOpen((now) => setStep(now, step, !now.has(step)));
    setFocusNext({ element: heads[step] });
  };
  const toggleHelp = () => {
    setHelp((now) => !now);
    setFocusNext({ element: helpButton });
  };
  /** Closed again, the focus is on the button that opened it. */
  const toggleAid = (which: Aid) => {
    const opens = aid !== which;
    setAid(opens ? which : null);
    if (!opens || which === 'call') setFocusNext({ element: aids[which] });
  };
  const putAside = (until: string) => {
    setAid(null);
    waitsForRest.current = true;
    actions.putAside(until);
  };
  useEffect(() => {
    if (rests && waitsForRest.current) takeUp.current?.focus({ preventScroll: true });
    waitsForRest.current = false;
  }, [rests]);
  const go = (step: StepName, from?: StepName) => {
    setOpen((now) => setStep(from ? setStep(now, from, false) : now, step, true));
    setFocusNext({ element: heads[step] });
  };
  /** The choices of the reply are there, and count. */
  const composes = ticket.complaint.value && !rests && ticket.reply.edited === null;
  const run = (command: Command) => {
    switch (command.do) {
      case 'leave':
        if (aid && ticket.complaint.value) return toggleAid(aid);
        return help ? setHelp(false) : actions.leave();
      case 'note':
        return noteField.current?.focus();
      case 'confirm':
      case 'refuse':
        return openProposal(ticket) ? actions.judgeCustomer(command.do === 'confirm') : undefined;
      case 'complaint':
        return rests ? undefined : actions.answer({ complaint: !ticket.complaint.value });
      case 'register':
        if (!composes || ticket.reply.language === 'en') return;
        return actions.answer({ register: ticket.reply.register === 'formal' ? 'informal' : 'formal' });
      case 'language':
        return composes ? actions.answer({ language: nextLanguage(ticket.reply.language) }) : undefined;
      case 'templates':
        // Opened, it takes the focus itself.
        if (ticket.templates.search) return setFocusNext({ element: templatesField });
        return actions.openTemplates();
      case 'draft':
        return draftPart.current?.focus();
      case 'help':
        return toggleHelp();
      case 'later':
        return ticket.complaint.value ? toggleAid('later') : undefined;
      case 'call':
        return ticket.complaint.value && !rests ? toggleAid('call') : undefined;
      case 'step':
        return ticket.complaint.value && !rests ? toggle(command.step) : undefined;
      case 'insert':
        if (!ticket.complaint.value || rests) return;
        // Nothing is inserted that was not seen: the first press shows the reply, the next one inserts it.
        if (open.has('reply')) return insertButton.current?.click();
        setOpen((now) => setStep(now, 'reply', true));
        return setFocusNext({ element: insertButton });
    }
  };
  const latest = useRef(run);
  latest.current = run;
  useKeys(useCallback((command) => latest.current(command), []));

  const writeNote = () => noteField.current?.focus();
  return (
    <>
      <main class="main">
        <Who proposal={ticket.proposal} onJudge={(is) => actions.judgeCustomer(is)} />
        <ReadHow
          guide={ticket.guide}
          incomplete={ticket.incomplete}
          recipeFailed={ticket.recipeFailed}
          onTeach={() => actions.teach()}
          onTaught={() => actions.openOptions({ room: 'inboxes', at: 'recipes' })}
          onReport={() => actions.makeReport()}
        />
        <PageReport report={report} actions={actions} />
        <Alerts ticket={ticket} today={today} actions={actions} />
        <Aside
          later={ticket.later}
          today={today}
          takeUpRef={takeUp}
          onLonger={() => setAid('later')}
          actions={actions}
        />
        {aid === 'later' && ticket.later.aside !== null && (
          <NotNow morning={ticket.morning} today={today} onPutAside={putAside} />
        )}
        <Notes items={ticket.notes.items} today={today} actions={actions} />
        {ticket.complaint.value && !rests && (
          <>
            <ComplaintBar ticket={ticket} actions={actions} />
            <Aids open={aid} laterRef={aids.later} callRef={aids.call} onToggle={toggleAid} />
            {aid === 'later' && ticket.later.aside === null && (
              <NotNow morning={ticket.morning} today={today} onPutAside={putAside} />
            )}
            {aid === 'call' && <CallGuide onWriteNote={writeNote} onClose={() => toggleAid('call')} />}
            <Steps
              ticket={ticket}
              today={today}
              mac={mac}
              open={open}
              heads={heads}
              insertRef={insertButton}
              onToggle={toggle}
              onGo={go}
              onWriteNote={writeNote}
              actions={actions}
            />
            {ticket.answers.ownShare === true && (
              <Improvement improving={ticket.improving} actions={actions} />
            )}
          </>
        )}
        {!ticket.complaint.value && <Calm ticket={ticket} actions={actions} />}
        <Templates
          templates={ticket.templates}
          today={today}
          mac={mac}
          fieldRef={templatesField}
          actions={actions}
        />
        <Draft draft={ticket.draft} partRef={draftPart} actions={actions} />
        <FollowUps ticket={ticket} today={today} actions={actions} />
        <KeysHelp
          open={help}
          onToggle={toggleHelp}
          onOptions={() => actions.openOptions({ room: 'settings', at: 'keys' })}
          onMove={actions.move && (() => actions.move?.())}
          headRef={helpButton}
        />
      </main>
      <NoteField
        customer={ticket.customer}
        unconfirmed={openProposal(ticket) !== null}
        notes={ticket.notes}
        mac={mac}
        fieldRef={noteField}
        actions={actions}
      />
    </>
  );
}

/** At once, so that nothing moves under a hand; from its top where it is longer than the column. */
function showWhole(element: Element): void {
  // In the window's pixels, which a larger text has more of.
  const height = (of: Element | null) => of?.getBoundingClientRect().height ?? 0;
  const room = Math.min(height(element.closest('main')), innerHeight);
  element.scrollIntoView?.({ block: height(element) > room ? 'start' : 'nearest' });
}

function firstOpen(ticket: TicketModel): StepName {
  // Beside a page that was loaded since, what waits or has just gone in is what the person is at.
  if (ticket.reply.status !== 'ready') return 'reply';
  return STEPS.find((step) => !isDone(step, ticket)) ?? 'reply';
}

function nextLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;
}

function setStep(steps: ReadonlySet<StepName>, step: StepName, open: boolean): ReadonlySet<StepName> {
  const changed = new Set(steps);
  if (open) changed.add(step);
  else changed.delete(step);
  return changed;
}
