import './insights.css';
import { useState } from 'preact/hooks';
import { foldedWords } from '@/lib/customers/folding.ts';
import type { Insights, InsightsActions, InsightsModel } from '@/lib/options/insights-model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { Room } from '../Room.tsx';
import { Figure, type FigureModel } from './Figure.tsx';
import { Filters } from './Filters.tsx';
import { causes, fixes, share } from './figures-cause.tsx';
import { customers, endings, paths } from './figures-ending.tsx';
import { rates, replyTimes, weeks } from './figures-time.tsx';
import { Mirror } from './Mirror.tsx';
import { Tiles } from './Tiles.tsx';

interface InsightsRoomProps {
  insights: InsightsModel;
  today: string;
  actions: InsightsActions;
}

/** What all complaints together say, as pictures. */
export function InsightsRoom({ insights, today, actions }: InsightsRoomProps) {
  const { shown, busy, failed, agent } = insights;
  const ofOne = agent !== null;
  return (
    <div class="insights" aria-busy={busy}>
      <Room title={t('insights_room')}>
        <p class="hint">{t('insights_about')}</p>
        <Filters insights={insights} today={today} actions={actions} />
        <p class="meta insights-status" role="status">
          {busy ? t('insights_counting') : shown ? plural('insights_counted', shown.complaints) : ''}
        </p>
        {failed && (
          <Notice
            tone="warm"
            actions={<Button onClick={() => actions.countAgain()}>{t('insights_again')}</Button>}
          >
            {t('insights_failed')}
          </Notice>
        )}
        {shown && shown.complaints > 0 && <Tiles insights={shown} ofOne={ofOne} />}
        {shown?.complaints === 0 && <p>{t('insights_nothing')}</p>}
      </Room>
      {shown && <Pictures shown={shown} ofOne={ofOne} today={today} days={inFileName(insights)} />}
    </div>
  );
}

/** Which days, and whose, where only some are counted. */
function inFileName({ from, to, inbox, agent }: InsightsModel): string {
  const whose = [inbox, agent].flatMap((one) => foldedWords(one ?? ''));
  return [from, to, ...whose].join('-').slice(0, 100);
}

interface PicturesProps {
  shown: Insights;
  /** Of one agent's alone. */
  ofOne: boolean;
  today: string;
  /** In the names of files. */
  days: string;
}

function Pictures({ shown, ofOne, today, days }: PicturesProps) {
  const [hasFailed, setFailed] = useState(false);
  const some = shown.complaints > 0;
  const figures = some
    ? [
        weeks(shown, today),
        // Who opened the tickets is not kept.
        ...(ofOne ? [] : [rates(shown)]),
        replyTimes(shown),
        causes(shown),
        share(shown),
        paths(shown),
        endings(shown),
        customers(shown),
        fixes(shown),
      ]
    : shown.improvements.length > 0
      ? [fixes(shown)]
      : [];
  return (
    <div class="figures">
      {hasFailed && <Notice tone="warm">{t('insights_picture_failed')}</Notice>}
      {figures.map(
        (figure) =>
          figure.picture && (
            <Figure key={figure.id} figure={figure} days={days} onFailed={() => setFailed(true)} />
          ),
      )}
      <NotYet figures={figures.filter(({ picture }) => !picture)} />
      <Mirror mirror={shown.mirror} today={today} />
    </div>
  );
}

/** What there is too little of for a picture, told in words. */
function NotYet({ figures }: { figures: readonly FigureModel[] }) {
  if (figures.length === 0) return null;
  return (
    <section class="card figure figure-wide" aria-label={t('insights_not_yet')}>
      <h3>{t('insights_not_yet')}</h3>
      <dl class="not-yet">
        {figures.map(({ id, title, says }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
