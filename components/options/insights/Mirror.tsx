import { daysBetween } from '@/lib/insights/period.ts';
import { addDays } from '@/lib/method/dates.ts';
import { type Mirror as MirrorOf, partsOften, refusesOften } from '@/lib/method/mirror.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { YearLine } from './charts/YearLine.tsx';
import { sayShortDay } from './say.ts';

interface MirrorProps {
  mirror: MirrorOf;
  today: string;
}

const DAYS = 365;

/** Held up gently: the cases are named only where there is something to see in them. */
export function Mirror({ mirror, today }: MirrorProps) {
  const { partings, threeNo } = mirror;
  const said = partings.length === 0 ? t('mirror_none') : plural('mirror_partings', partings.length);
  return (
    <section class="card figure figure-wide mirror" aria-label={t('mirror_title')}>
      <h3>{t('mirror_title')}</h3>
      <p>{said}</p>
      {partings.length > 0 && <Year mirror={mirror} today={today} said={said} />}
      {partsOften(mirror) && (
        <ul class="plain-list rows">
          {partings.map(({ subject, at }) => (
            <li key={at} class="row">
              <bdi class="row-main">{subject || t('no_subject')}</bdi>
              <span class="meta">{sayDay(localDay(at), today)}</span>
            </li>
          ))}
        </ul>
      )}
      {refusesOften(mirror) && <p>{plural('mirror_three_no', threeNo)}</p>}
      <p class="hint">
        {t('mirror_mark')} {partings.length > 0 && t('mirror_open_circle')}
      </p>
    </section>
  );
}

function Year({ mirror, today, said }: MirrorProps & { said: string }) {
  const first = addDays(today, -DAYS);
  const place = (at: string) => {
    return Math.min(1, Math.max(0, daysBetween(first, localDay(at)) / DAYS));
  };
  // The oldest first: one is everybody's, and those after it are what the mirror shows.
  const dots = [...mirror.partings].reverse().map(({ subject, at }) => {
    return { at: place(at), name: `${sayDay(localDay(at), today)}: ${subject || t('no_subject')}` };
  });
  return (
    <YearLine
      title={t('mirror_picture')}
      description={said}
      dots={dots}
      from={sayShortDay(first, true)}
      to={sayShortDay(today, true)}
    />
  );
}
