import { localDay, sayMoment, t, textLanguage } from '@/lib/platform/i18n.ts';
import type { PracticeMail } from '@/lib/practice/mails.ts';
import { plainly } from './plainly.ts';

interface MailProps {
  mail: PracticeMail;
  sentAt: string;
}

/**
 * The complaint and the editor for its answer, marked as the reader of the demo inbox looks for them. What is in the
 * editor is the person's: nothing here draws it anew.
 */
export function Mail({ mail: { shop, customer, subject, text }, sentAt }: MailProps) {
  const language = textLanguage();
  return (
    <main class="practice-mail" data-conversation="practice">
      <p class="practice-shop" lang={language}>
        <strong>{shop.name}</strong> <bdi>{shop.address}</bdi>
      </p>
      <h1 data-part="subject" lang={language}>
        {subject}
      </h1>
      <p class="visually-hidden" data-part="customer" data-address={customer.address}>
        {customer.name}
      </p>
      <article class="practice-message" data-message="practice-1" data-direction="customer">
        <header>
          <bdi data-part="author" data-address={customer.address}>
            {customer.name}
          </bdi>
          <span class="meta">{customer.address}</span>
          <time class="meta" dateTime={sentAt}>
            {sayMoment(sentAt, localDay(sentAt))}
          </time>
          <span hidden data-part="sent-at">
            {sentAt}
          </span>
        </header>
        <div data-part="body" lang={language}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </article>
      <section class="practice-composer" data-part="composer" data-mode="reply">
        <p class="label" id="practice-reply">
          {t('practice_reply', customer.name)}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a rich editor, as inboxes have */}
        <div
          class="practice-editor"
          data-part="editor"
          contentEditable
          role="textbox"
          aria-multiline="true"
          aria-labelledby="practice-reply"
          tabIndex={0}
          onPaste={plainly}
          onDrop={plainly}
        />
        <p class="hint">{t('practice_unsent')}</p>
      </section>
    </main>
  );
}
