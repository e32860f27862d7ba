import type { TemplateUse } from '@/lib/messages/records.ts';
import { plural, sayDay, t } from '@/lib/platform/i18n.ts';
import type { TemplateContent, TemplateVariant } from '@/lib/replies/templates/template.ts';
import { Button, IconButton } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { variantLabel } from '../../shared/template-labels.ts';

interface TemplateRowProps {
  id: string;
  template: TemplateContent;
  use: TemplateUse | undefined;
  prefix: string;
  today: string;
  onOpen(): void;
  /** Another one has its title: then also what it does not have is said. */
  isTwin?: boolean;
  /** Absent: it comes along, and is hidden or shown. */
  onRemove?: () => void;
  /** Of one that comes along. */
  hidden?: boolean;
  onHide?: (hidden: boolean) => void;
}

export function TemplateRow(props: TemplateRowProps) {
  const {
    id,
    template,
    use,
    prefix,
    today,
    onOpen,
    onRemove,
    isTwin = false,
    hidden = false,
    onHide,
  } = props;
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
        {variants.length > 1 ? plural('variants_count', variants.length) : first && languageOf(first, isTwin)}
      </span>
      {template.shared && <Chip>{t('template_shared_chip')}</Chip>}
      {template.shortcut && <Chip>{prefix + template.shortcut}</Chip>}
      {isTwin && !template.shortcut && <span class="meta">{t('template_no_shortcut')}</span>}
      {onRemove && <IconButton icon="trash" name={t('template_remove', title)} removes onClick={onRemove} />}
      {onHide && (
        <Button kind="link" onClick={() => onHide(!hidden)}>
          {t(hidden ? 'starter_show' : 'starter_hide')}
          <span class="visually-hidden">: {title}</span>
        </Button>
      )}
    </li>
  );
}

function languageOf(variant: TemplateVariant, always: boolean): string | null {
  if (variant.language !== null) return variantLabel(variant);
  return always ? t('template_every_language') : null;
}

export function sayUse({ count, lastAt }: TemplateUse, today: string): string {
  return t('template_used', plural('times', count), sayDay(lastAt.slice(0, 10), today));
}

/** Without a title the first words stand for it. */
export function titleOf({ title, variants }: TemplateContent): string {
  const body = variants[0]?.body ?? '';
  return title.trim() || body.trim().split('\n')[0]?.slice(0, 80) || t('template_untitled');
}
