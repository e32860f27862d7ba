import type { CountedImprovement } from '@/lib/messages/records.ts';
import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/improvements-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS, improvementName } from '../../shared/after.ts';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { Room } from '../Room.tsx';
import { GiveAway } from './GiveAway.tsx';
import { ImprovementForm } from './ImprovementForm.tsx';
import { ThankThem, WhoTold } from './Told.tsx';

interface ImprovementPageProps {
  improvements: ImprovementsModel;
  id: string;
  today: string;
  actions: ImprovementsActions;
}

/** One of them: the difference of expectation that it comes from, and who told it. */
export function ImprovementPage({ improvements, id, today, actions }: ImprovementPageProps) {
  const { all, open, behind } = improvements;
  const one = all?.find((each) => each.id === id);
  const told = behind[id];
  return (
    <>
      <a class="back" href={hashOf({ room: 'improvements', id: null })}>
        {t('improve_back')}
      </a>
      {all === null && <p class="hint">{t('loading')}</p>}
      {all !== null && !one && (
        <Room title={t('improve_gone')}>
          <p class="hint">{t('improve_gone_help')}</p>
        </Room>
      )}
      {one && (
        <>
          <Room title={improvementName(one)}>
            <Head improvement={one} today={today} />
            {open?.fields.id === id ? (
              <ImprovementForm open={open} actions={actions} />
            ) : (
              <Difference improvement={one} />
            )}
            <Buttons improvement={one} isOpen={open?.fields.id === id} actions={actions} />
          </Room>
          <Room title={t('improve_told')}>
            {!told && <p class="hint">{t('loading')}</p>}
            {told?.length === 0 && <p class="hint">{t('improve_told_none')}</p>}
            {told && <WhoTold behind={told} today={today} />}
            {told && told.length > 0 && one.solvedAt && <ThankThem improvement={one} actions={actions} />}
          </Room>
          <div class="card room">
            <GiveAway improvements={[one]} today={today} />
          </div>
        </>
      )}
    </>
  );
}

function Head({ improvement, today }: { improvement: CountedImprovement; today: string }) {
  const { kind, solvedAt, before, since } = improvement;
  return (
    <>
      <p class="chips">
        <Chip>{t(IMPROVEMENT_TEXTS[kind])}</Chip>
        {solvedAt ? (
          <Chip>{t('improve_solved_on', sayDay(localDay(solvedAt), today))}</Chip>
        ) : (
          <Chip tone="warm">{t('improve_open')}</Chip>
        )}
      </p>
      <dl class="tiles">
        <div class="tile">
          <dt>{t(solvedAt ? 'insights_before_fix' : 'insights_complaints')}</dt>
          <dd>{before}</dd>
        </div>
        {solvedAt && (
          <div class="tile">
            <dt>{t('insights_since_fix')}</dt>
            <dd>{since}</dd>
          </div>
        )}
      </dl>
      {solvedAt && since > 0 && <p class="hint">{plural('improve_since_hint', since)}</p>}
    </>
  );
}

/** Expected, meant, and where it was said: side by side, as that is where a complaint comes from. */
function Difference({ improvement: { expected, meant, where } }: { improvement: CountedImprovement }) {
  const parts = [
    { label: t('improve_expected'), text: expected },
    { label: t('improve_meant'), text: meant },
    { label: t('improve_where'), text: where },
  ];
  return (
    <dl class="difference">
      {parts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={text.trim() === '' ? 'meta' : 'pre-line'} dir="auto">
            {text.trim() || t('improve_not_said')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ButtonsProps {
  improvement: CountedImprovement;
  isOpen: boolean;
  actions: ImprovementsActions;
}

function Buttons({ improvement: { id, solvedAt }, isOpen, actions }: ButtonsProps) {
  return (
    <div class="customer-buttons">
      <Button
        kind={isOpen ? 'primary' : 'plain'}
        expanded={isOpen}
        onClick={() => actions.openImprovement(isOpen ? null : id)}
      >
        {t(isOpen ? 'improve_close' : 'improve_change')}
      </Button>
      <Button onClick={() => actions.solveImprovement(id, solvedAt === null)}>
        {t(solvedAt ? 'improve_unsolve' : 'improve_mark_solved')}
      </Button>
      <Button kind="link" onClick={() => actions.removeImprovement(id)}>
        {t('improve_take_away')}
      </Button>
    </div>
  );
}
