import { useEffect, useState } from 'preact/hooks';
import { CHANGED_ON, loadPolicy, type Policy } from '@/lib/about/privacy/policy.ts';
import { sayDate, t, textLanguage } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';

/** The same as in the stores. */
export function PrivacyPolicy() {
  const [policy, setPolicy] = useState<Policy | null>(null);
  const language = textLanguage();
  useEffect(() => {
    let isWanted = true;
    void loadPolicy(language).then((loaded) => isWanted && setPolicy(loaded));
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (!policy) return null;
  return (
    <>
      {policy.sections.map(({ heading, paragraphs }) => (
        <Room key={heading} title={heading}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Room>
      ))}
      <p class="meta">{t('privacy_changed', sayDate(CHANGED_ON))}</p>
    </>
  );
}
