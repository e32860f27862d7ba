import { TOPICS, type Topic } from '@/lib/method/rights/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { Finding } from '@/lib/reading/types.ts';
import { Quotes } from '../shared/Quote.tsx';
import { TOPIC_TEXTS } from '../shared/rights-texts.ts';

interface RightTopicsProps {
  topics: readonly Topic[];
  /** What the message itself seems to be about, with its words. */
  read: readonly Finding<Topic>[];
  onChange(topics: Topic[]): void;
}

/** What it is about: read where that is certain, and the person's own choice above it. */
export function RightTopics({ topics, read, onChange }: RightTopicsProps) {
  const words = read.filter(({ value }) => topics.includes(value)).flatMap(({ because }) => because);
  const toggled = (topic: Topic) =>
    TOPICS.filter((each) => (each === topic ? !topics.includes(each) : topics.includes(each)));
  return (
    <fieldset class="rights-topics">
      <legend class="label">{t('right_topics')}</legend>
      <div class="pills">
        {TOPICS.map((topic) => (
          <label key={topic} class="pill">
            <input
              type="checkbox"
              checked={topics.includes(topic)}
              onChange={() => onChange(toggled(topic))}
            />
            <span>{t(TOPIC_TEXTS[topic])}</span>
          </label>
        ))}
      </div>
      {words.length > 0 && (
        <p class="meta">
          {t('right_topics_read')} <Quotes texts={words} />
        </p>
      )}
      {topics.length === 0 && <p class="hint">{t('right_topics_none')}</p>}
    </fieldset>
  );
}
