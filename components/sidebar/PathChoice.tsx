import { useId } from 'preact/hooks';
import { PATHS } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { Radio } from '../shared/Radio.tsx';
import { PATH_TEXTS } from '../shared/template-labels.ts';
import { PATH_HINTS } from './labels.ts';

interface PathChoiceProps {
  ticket: TicketModel;
  actions: SidebarActions;
}

/** The person's own judgement stands above the advice. Choosing the advised path is following the advice. */
export function PathChoice({ ticket, actions }: PathChoiceProps) {
  const group = useId();
  const { answers, advice } = ticket;
  const taken = answers.path ?? advice.path;
  return (
    <>
      {answers.path !== null && answers.path !== advice.path && (
        <p class="own-choice">
          {t('path_own_choice', t(PATH_TEXTS[answers.path]))}{' '}
          <Button kind="link" onClick={() => actions.answer({ path: null })}>
            {t('path_follow_advice')}
          </Button>
        </p>
      )}
      <details class="more">
        <summary>{t('path_choose')}</summary>
        <div role="radiogroup" aria-label={t('path_group')} class="paths">
          {PATHS.map((path) => (
            <Radio
              key={path}
              class="path"
              group={group}
              checked={path === taken}
              onCheck={() => actions.answer({ path: path === advice.path ? null : path })}
            >
              <strong>{t(PATH_TEXTS[path])}</strong>{' '}
              {path === advice.path && <Chip>{t('path_advised')}</Chip>}
              <small>{t(PATH_HINTS[path])}</small>
            </Radio>
          ))}
        </div>
      </details>
    </>
  );
}
