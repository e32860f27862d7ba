import { cardsFor, datesFor } from '@/lib/method/rights/cards.ts';
import { COUNTRIES, type RightsFacts, type RightsModel } from '@/lib/method/rights/types.ts';
import { BASES, type Basis } from '@/lib/method/types.ts';
import { sayDate, t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { DayField } from '../shared/DayField.tsx';
import { COUNTRY_TEXTS, DATE_TEXTS } from '../shared/rights-texts.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { RightItem } from './RightItem.tsx';
import { RightTopics } from './RightTopics.tsx';
import './rights.css';

interface RightsProps {
  model: RightsModel;
  /** Merges into the facts. */
  onFacts(change: Partial<RightsFacts>): void;
  onBasis(basis: Basis | null): void;
  /** To where it is said for every customer. */
  onCountry(): void;
}

/** What the law gives, folded away beside the triage, and which of right and goodwill the reply says it gives. */
export function Rights({ model, onFacts, onBasis, onCountry }: RightsProps) {
  const { facts, read, basis, today } = model;
  const country = facts.country ?? model.country;
  const topics = facts.topics ?? read.map(({ value }) => value);
  const cards = cardsFor({ ...facts, country, topics, today });
  return (
    <details class="more rights">
      <summary>
        {t('right_title')}
        {basis !== null && <span class="meta"> · {t(BASIS_TEXTS[basis])}</span>}
      </summary>
      <div class="rights-body">
        <div class="field">
          <span class="label" aria-hidden="true">
            {t('right_country')}
          </span>
          <Segmented
            label={t('right_country')}
            choices={COUNTRIES.map((value) => ({ value, label: t(COUNTRY_TEXTS[value]) }))}
            value={country}
            onChange={(chosen) => onFacts({ country: chosen })}
          />
          <Button kind="link" onClick={onCountry}>
            {t('right_country_always')}
          </Button>
        </div>
        <RightTopics topics={topics} read={read} onChange={(chosen) => onFacts({ topics: chosen })} />
        <div class="rights-dates">
          {datesFor(country, topics).map((date) => (
            <DayField
              key={date}
              label={t(DATE_TEXTS[date])}
              value={facts[date]}
              today={today}
              been
              onChange={(day) => onFacts({ [date]: day })}
            />
          ))}
        </div>
        {cards.length > 0 && (
          <>
            <ul class="plain-list rights-cards">
              {cards.map((card) => (
                <RightItem key={card.id} card={card} country={country} today={today} />
              ))}
            </ul>
            {country === 'EU' && <p class="hint">{t('right_holidays_eu')}</p>}
            <p class="hint">{t('right_about', sayDate(oldestCheck(cards)))}</p>
          </>
        )}
        <div class="field">
          <span class="label" aria-hidden="true">
            {t('right_basis')}
          </span>
          <Segmented
            label={t('right_basis')}
            choices={BASES.map((value) => ({ value, label: t(BASIS_TEXTS[value]) }))}
            value={basis}
            onChange={onBasis}
            clearable
          />
          <p class="hint">{t('right_basis_hint')}</p>
        </div>
      </div>
    </details>
  );
}

const BASIS_TEXTS = { right: 'right_basis_right', goodwill: 'right_basis_goodwill' } as const;

function oldestCheck(cards: { checkedOn: string }[]): string {
  return cards.map(({ checkedOn }) => checkedOn).reduce((oldest, day) => (day < oldest ? day : oldest));
}
