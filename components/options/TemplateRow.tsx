import type { TemplateUse } from '@/lib/messages/records.ts';
import { plural, sayDay, t } from '@/lib/platform/i18n.ts';
import type { TemplateContent } from '@/lib/replies/templates/template.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { variantLabel } from '../shared/template-labels.ts';

interface TemplateRowProps {
  id: string;
  template: TemplateContent;
  use: TemplateUse | undefined;
  prefix: string;
  today: string;
  onOpen(): void;
  /** Absent: it comes along, and is hidden or shown. */
  onRemove?: () => void;
  /** Of one that comes along. */
  hidden?: boolean;
  onHide?: (hidden: boolean) => void;
}

export function TemplateRow(props: TemplateRowProps) {
  const { id, template, use, prefix, today, onOpen, onRemove, hidden = false, onHide } = props;
  const title = titleOf(template);
  const { variants } = template;
  const [first] = variants;
  return (
    <li class={`row ${hidden ? 'row-hidden' : ''}`}>
      <span class="row-main">
        <button type="button" class="button button-link" data-template={id} onClick={onOpen}>
          <bdi>{title}</bdi>
        </button>
        {use && <span class="meta">{sayUse(use, today)}</span>}
      </span>
      <span class="meta">
        {variants.length > 1
          ? plural('variants_count', variants.length)
          : first && first.language !== null && variantLabel(first)}
      </span>
      {template.shared && <Chip>{t('template_shared_chip')}</Chip>}
      {template.shortcut && <Chip>{prefix + template.shortcut}</Chip>}
      {onRemove && <IconButton icon="trash" name={t('template_remove', title)} onClick={onRemove} />}
      {onHide && (
        <Button kind="link" onClick={() => onHide(!hidden)}>
          {t(hidden ? 'starter_show' : 'starter_hide')}
          <span class="visually-hidden">: {title}</span>
        </Button>
      )}
    </li>
  );
}

export function sayUse({ count, lastAt }: TemplateUse, today: string): string {
  return t('template_used', plural('times', count), sayDay(lastAt.slice(0, 10), today));
}

/** Without a title the first words stand for it. */
export function titleOf({ title, variants }: TemplateContent): string {
  const body = variants[0]?.body ?? '';
  return title.trim() || body.trim().split('\n')[0]?.slice(0, 80) || t('template_untitled');
}
