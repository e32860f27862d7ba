import './improvements.css';
import { useEffect, useRef } from 'preact/hooks';
import type { ImprovementKind } from '@/lib/method/improvement.ts';
import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/improvements-model.ts';
import { complaintsOf, groupsOf, shownOf } from '@/lib/options/improvements-view.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Room } from '../Room.tsx';
import { Board } from './Board.tsx';
import { Controls } from './Controls.tsx';
import { GiveAway } from './GiveAway.tsx';
import { ImprovementList } from './ImprovementList.tsx';
import { ImprovementPage } from './ImprovementPage.tsx';

interface ImprovementsRoomProps {
  improvements: ImprovementsModel;
  /** The one that is shown; null: all. */
  id: string | null;
  today: string;
  actions: ImprovementsActions;
}

/** All that the shop wants to do better, or one of it. */
export function ImprovementsRoom(props: ImprovementsRoomProps) {
  const { id } = props;
  const main = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // Whoever follows a link lands on what it leads to.
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [id]);
  return (
    <div class="customers improvements-room" ref={main} tabIndex={-1}>
      {id === null ? <All {...props} /> : <ImprovementPage key={id} {...props} id={id} />}
    </div>
  );
}

function All({ improvements, today, actions }: ImprovementsRoomProps) {
  const { all, look, open, behind } = improvements;
  const opened = useRef<{ id: string; kind: ImprovementKind } | null>(null);
  if (!open) opened.current = null;
  else if (opened.current?.id !== open.fields.id)
    opened.current = { id: open.fields.id, kind: open.fields.kind };
  const stays = opened.current;
  const shown = shownOf(all ?? [], look, stays?.id ?? null);
  const groups = groupsOf(shown, look.by, { most: look.view === 'list', stays });
  const count = shown.reduce((sum, one) => sum + complaintsOf(one), 0);
  return (
    <>
      <Room title={t('improve_room')}>
        <p class="hint">{t('improve_about')}</p>
        {all === null && <p class="hint">{t('loading')}</p>}
        {all?.length === 0 && <p class="hint">{t('improve_none')}</p>}
        {all !== null && all.length > 0 && (
          <>
            <Controls look={look} onLook={(change) => actions.lookAtImprovements(change)} />
            <p class="meta" role="status">
              {shown.length > 0
                ? `${plural('data_improvements', shown.length)} · ${plural('improve_count', count)}`
                : t('improve_none_shown')}
            </p>
            {shown.length === 0 && (
              <p>
                <Button onClick={() => actions.lookAtImprovements({ show: 'all', kind: null })}>
                  {t('improve_show_everything')}
                </Button>
              </p>
            )}
            {shown.length > 0 && look.view === 'list' && (
              <ImprovementList groups={groups} open={open} behind={behind} today={today} actions={actions} />
            )}
            {shown.length > 0 && look.view === 'board' && (
              <Board groups={groups} by={look.by} today={today} actions={actions} />
            )}
          </>
        )}
      </Room>
      {shown.length > 0 && (
        <div class="card room">
          <GiveAway improvements={shown} today={today} />
        </div>
      )}
    </>
  );
}
