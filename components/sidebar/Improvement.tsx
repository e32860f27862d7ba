import { useEffect } from 'preact/hooks';
import { plural, t } from '@/lib/platform/i18n.ts';
import type { ImprovingModel } from '@/lib/sidebar/improving.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { improvementName } from '../shared/after.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { ImprovementFields } from '../shared/ImprovementFields.tsx';
import { ImprovementKinds } from '../shared/ImprovementKinds.tsx';
import { SaveMark } from '../shared/SaveMark.tsx';

interface ImprovementProps {
  improving: ImprovingModel;
  actions: SidebarActions;
}

/** An own share is a chance to do better: noted in a line, or added to what was noted before. Folded until a kind is chosen. */
export function Improvement({ improving, actions }: ImprovementProps) {
  const { linked, alike, draft, state, problem } = improving;
  useEffect(() => actions.loadImprovements(), []);
  return (
    <section class="card improvement" aria-label={t('improve_title')}>
      <details class="more" open={draft !== null || undefined}>
        <summary>{t('improve_title')}</summary>
        <div class="improvement-body">
          <ImprovementKinds
            value={draft?.kind ?? null}
            onChange={(chosen) => actions.chooseImprovement(chosen)}
          />
          {draft && alike.length > 0 && (
            <>
              <p class="label">{t('improve_alike')}</p>
              <ul class="plain-list">
                {alike.map((one) => (
                  <li key={one.id}>
                    <Button kind="link" onClick={() => actions.linkImprovement(one.id, true)}>
                      <bdi>{improvementName(one)}</bdi>
                      <small>{plural('improve_count', one.before + one.since)}</small>
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {draft && (
            <>
              <ImprovementFields fields={draft} onChange={(change) => actions.changeImprovement(change)} />
              <p class="improvement-foot">
                <Button onClick={() => actions.chooseImprovement(null)}>{t('improve_end')}</Button>
                <SaveMark state={state} problem={problem} />
              </p>
            </>
          )}
        </div>
      </details>
      {linked.length > 0 && (
        <ul class="plain-list improvement-linked">
          {linked.map((one) => (
            <li key={one.id}>
              <span>
                <Button kind="link" onClick={() => actions.openOptions({ room: 'improvements', id: one.id })}>
                  {t('improve_linked', improvementName(one))}
                </Button>{' '}
                <small>{plural('improve_count', one.before + one.since)}</small>
              </span>
              <IconButton
                icon="close"
                name={t('improve_unlink', improvementName(one))}
                removes
                onClick={() => actions.linkImprovement(one.id, false)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
