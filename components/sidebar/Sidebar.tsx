import '../shared/style.css';
import './sidebar.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import type { PageModel, SidebarActions, SidebarModel } from '@/lib/sidebar/model.ts';
import { keepFocus } from '../shared/keepFocus.ts';
import { Toast } from '../shared/Toast.tsx';
import { BlankView, FailedView, LoadingView, UnreadableView } from './EmptyViews.tsx';
import { Header } from './Header.tsx';
import { useKeys } from './keys.ts';
import { TOAST_TEXTS } from './labels.ts';
import { TicketView } from './TicketView.tsx';

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
  useLayoutEffect(() => (root.current ? keepFocus(root.current) : undefined), [shown]);
  return (
    <div class="sidebar" lang={textLanguage()} ref={root}>
      <Header ticket={page.kind === 'ticket' ? page.ticket : null} host={model.host} actions={actions} />
      {page.kind === 'ticket' ? (
        <TicketView
          key={page.ticket.key}
          ticket={page.ticket}
          today={model.today}
          mac={model.mac}
          actions={actions}
        />
      ) : (
        <NoTicket page={page} actions={actions} />
      )}
      <Toast
        text={toast && t(TOAST_TEXTS[toast.kind])}
        undo={toast?.undo ?? false}
        onUndo={() => actions.undo()}
        onDismiss={() => actions.dismissToast()}
      />
    </div>
  );
}

interface NoTicketProps {
  page: Exclude<PageModel, { kind: 'ticket' }>;
  actions: SidebarActions;
}

function NoTicket({ page, actions }: NoTicketProps) {
  useKeys((command) => {
    if (command.do === 'leave') actions.leave();
  });
  return (
    <main class="main">
      {page.kind === 'blank' && <BlankView />}
      {page.kind === 'loading' && <LoadingView />}
      {page.kind === 'unreadable' && (
        <UnreadableView missing={page.missing} onRetry={() => actions.retry()} />
      )}
      {page.kind === 'failed' && <FailedView onRetry={() => actions.retry()} />}
    </main>
  );
}
