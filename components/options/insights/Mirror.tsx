import { type Mirror as MirrorOf, partsOften, refusesOften } from '@/lib/method/mirror.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';

interface MirrorProps {
  mirror: MirrorOf;
  today: string;
}

/** Held up gently: the cases are named only where there is something to see in them. */
export function Mirror({ mirror, today }: MirrorProps) {
  const { partings, threeNo } = mirror;
  return (
    <section class="mirror" aria-label={t('mirror_title')}>
      <h3>{t('mirror_title')}</h3>
      <p>{partings.length === 0 ? t('mirror_none') : plural('mirror_partings', partings.length)}</p>
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
    </section>
  );
}
