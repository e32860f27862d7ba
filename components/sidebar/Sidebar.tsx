import '../shared/style.css';
import './sidebar.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import type { PageModel, SidebarActions, SidebarModel } from '@/lib/sidebar/model.ts';
import { isNowhere, keepFocus, landFocus } from '../shared/keepFocus.ts';
import { Keys } from '../shared/keys.ts';
import { CustomerLanguage } from '../shared/Quote.tsx';
import { Toast } from '../shared/Toast.tsx';
import { BackAt, useBack, useUndoKey } from '../shared/useUndo.ts';
import { atStakeTitle } from './AtStake.tsx';
import { openProposal, senderName, shortName } from './customer.ts';
import { BlankView, FailedView, LoadingView, LockedView, sayMissing, UnreadableView } from './EmptyViews.tsx';
import { Header } from './Header.tsx';
import { useKeys } from './keys.ts';
import { PageReport } from './PageReport.tsx';
import { TicketView } from './TicketView.tsx';
import { isOver, shownToast } from './toasts.ts';

/** Of a note that was added, as many characters are said. */
const FIRST_WORDS = 60;

/** Notes come and go; the field to write one stays. */
const SUCCESSORS = [{ within: '.notes', to: '.note-field textarea' }];

/** A template that was chosen there went into the mail, and the person with it: back here, it can be taken out again. */
const AFTER_SEARCH = '.templates-part .notice-actions button';

interface SidebarProps {
  model: SidebarModel;
  actions: SidebarActions;
}

/** The whole sidebar. Draws `model`, calls `actions`, and knows nothing of where either comes from. */
export function Sidebar({ model, actions }: SidebarProps) {
  const root = useRef<HTMLDivElement>(null);
  const { page, toast } = model;
  // Begins anew with each ticket: what was being typed beside one must not go on beside the next.
  const shown = page.kind === 'ticket' ? page.ticket.key : null;
  useLayoutEffect(() => (root.current ? keepFocus(root.current, SUCCESSORS) : undefined), [shown]);
  useTitleFocus(root, shown ?? page.kind);
  const { keys: changed, mac } = model;
  const keys = useMemo(() => ({ changed, mac }), [changed, mac]);
  useUndoKey(toast, () => actions.undo(), changed);
  useBack(root, toast);
  const title = titleOf(page);
  useEffect(() => {
    document.title = title ? `${title} – ${t('extension_name')}` : t('extension_name');
  }, [title]);
  const { said, telling } = useVoice(page, actions);
  const over = toast !== null && page.kind === 'ticket' && isOver(toast.kind, page.ticket);
  useEffect(() => {
    if (over) actions.dismissToast();
  }, [over]);
  return (
    <Keys.Provider value={keys}>
      <div class="sidebar" lang={textLanguage()} ref={root}>
        <p class="visually-hidden" role="status">
          {said}
        </p>
        <Header
          ticket={page.kind === 'ticket' ? page.ticket : null}
          host={model.host}
          news={model.news}
          actions={actions}
        />
        {page.kind === 'ticket' ? (
          <CustomerLanguage.Provider value={page.ticket.reading?.language?.value}>
            <BackAt.Provider value={toast?.back ?? null}>
              <TicketView
                key={page.ticket.key}
                ticket={page.ticket}
                today={model.today}
                mac={mac}
                report={model.report}
                actions={telling}
              />
            </BackAt.Provider>
          </CustomerLanguage.Provider>
        ) : (
          <NoTicket page={page} report={model.report} actions={actions} />
        )}
        <Toast
          toast={toast && shownToast(toast)}
          onUndo={() => actions.undo()}
          onDismiss={() => actions.dismissToast()}
        />
      </div>
    </Keys.Provider>
  );
}

/** Focus comes to the title: of a view whose predecessor had it, and for whoever comes in the first time. */
function useTitleFocus(root: { current: HTMLElement | null }, view: string): void {
  const title = () =>
    root.current?.querySelector<HTMLElement>('main h2[tabindex="-1"]') ??
    root.current?.querySelector<HTMLElement>('h1') ??
    null;
  const land = (left: HTMLElement | null) =>
    (left?.closest('.search') && root.current?.querySelector<HTMLElement>(AFTER_SEARCH)) || title();
  useLayoutEffect(() => (root.current ? landFocus(root.current, land) : undefined), []);
  useLayoutEffect(() => {
    // In the inbox it stays where it is.
    if (root.current && document.hasFocus() && isNowhere(root.current))
      title()?.focus({ preventScroll: true });
  }, [view]);
}

/**
 * `said` is told by assistive technology as it changes: what the page shows, then what was added to it and what is
 * asked. `telling` are the actions that see to that.
 */
function useVoice(page: PageModel, actions: SidebarActions): { said: string; telling: SidebarActions } {
  const [news, setNews] = useState<{ view: string; text: string } | null>(null);
  const ticket = page.kind === 'ticket' ? page.ticket : null;
  const text = sayPage(page);
  const view = `${ticket?.key ?? ''} ${text}`;
  const latest = useRef(view);
  latest.current = view;
  const telling = useMemo(
    () => ({
      ...actions,
      addPoint: (point: string) => {
        actions.addPoint(point);
        setNews({ view: latest.current, text: `${point}: ${t('point_own')}` });
      },
      addNote: async (note: string) => {
        const view = latest.current;
        const added = await actions.addNote(note);
        if (added) setNews({ view, text: `${t('state_saved')}: ${note.trim().slice(0, FIRST_WORDS)}` });
        return added;
      },
    }),
    [actions],
  );
  const asks = ticket?.reply.awaitsConfirmation ?? false;
  const before = useRef({ view, asks });
  useEffect(() => {
    const begins = asks && !before.current.asks && before.current.view === view;
    before.current = { view, asks };
    if (!begins || !ticket) return;
    setNews({ view, text: `${t('part_title', shortName(ticket.customer))} ${t('part_body')}` });
  }, [view, asks]);
  return { said: news?.view === view ? news.text : text, telling };
}

/** What the page shows, in a few words; empty where nothing is open. */
function titleOf(page: PageModel): string {
  switch (page.kind) {
    case 'ticket':
      return t(
        page.ticket.complaint.value ? 'announce_complaint' : 'announce_message',
        senderName(page.ticket),
      );
    case 'loading':
      return t('loading');
    case 'unreadable':
      return t('unreadable_title');
    case 'locked':
      return t('locked_title');
    case 'failed':
      return t('failed_title');
    case 'blank':
      return '';
  }
}

/** The same, with what is asked or missing. */
function sayPage(page: PageModel): string {
  const title = titleOf(page);
  if (page.kind === 'unreadable') return `${title}. ${sayMissing(page.missing)}`;
  if (page.kind !== 'ticket') return title;
  // What weighs most is seen at once, so it is said at once.
  const weighs = page.ticket.complaint.value ? page.ticket.atStake.map(atStakeTitle) : [];
  return [title, ...(openProposal(page.ticket) ? [t('who_title')] : []), ...weighs]
    .join('. ')
    .replaceAll('?. ', '? ');
}

interface NoTicketProps {
  page: Exclude<PageModel, { kind: 'ticket' }>;
  report: string | null;
  actions: SidebarActions;
}

function NoTicket({ page, report, actions }: NoTicketProps) {
  useKeys((command) => {
    if (command.do === 'leave') actions.leave();
  });
  return (
    <main class="main">
      {page.kind === 'blank' && <BlankView />}
      {page.kind === 'loading' && <LoadingView />}
      {page.kind === 'unreadable' && (
        <UnreadableView
          missing={page.missing}
          recipeFailed={page.recipeFailed ?? false}
          onTeach={() => actions.teach()}
          onRetry={() => actions.readAgain()}
          onReport={() => actions.makeReport()}
        />
      )}
      {page.kind === 'locked' && <LockedView onUnlock={() => actions.unlock()} />}
      {page.kind === 'failed' && <FailedView onRetry={() => actions.retry()} />}
      <PageReport report={report} actions={actions} />
    </main>
  );
}
