import { t } from '@/lib/platform/i18n.ts';
import type { ProposalModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { useKeyed } from '../shared/keys.ts';
import { Notice } from '../shared/Notice.tsx';
import { BECAUSE_TEXTS } from './labels.ts';

interface WhoProps {
  proposal: ProposalModel | null;
  onJudge: SidebarActions['judgeCustomer'];
}

/** Who the customer probably is and why, to be confirmed; later what was said of it, to be taken back. */
export function Who({ proposal, onJudge }: WhoProps) {
  const keyed = useKeyed();
  if (!proposal) return null;
  const { person, because, is } = proposal;
  const address = person.address ?? '';
  return (
    <section class="who" aria-label={t('who_title')}>
      {is === null ? (
        <Notice
          tone="good"
          actions={
            <>
              <Button {...keyed('confirm')} onClick={() => onJudge(true)}>
                {t('who_yes')}
              </Button>
              <Button {...keyed('refuse')} onClick={() => onJudge(false)}>
                {t('who_no')}
              </Button>
            </>
          }
        >
          <h2>{t('who_title')}</h2>
          <p class="who-because">{t(BECAUSE_TEXTS[because], address)}</p>
          <p class="help">{t('who_until')}</p>
        </Notice>
      ) : (
        <p class="own-choice">
          {is ? t('who_confirmed') : t('who_refused', person.name ?? address)}{' '}
          <Button kind="link" onClick={() => onJudge(null)}>
            {t(is ? 'who_confirmed_back' : 'who_refused_back')}
          </Button>
        </p>
      )}
    </section>
  );
}
