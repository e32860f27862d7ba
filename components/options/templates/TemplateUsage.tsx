import type { TemplateUse } from '@/lib/messages/records.ts';
import { PATHS } from '@/lib/method/types.ts';
import { list, plural, t } from '@/lib/platform/i18n.ts';
import { PATH_TEXTS } from '../../shared/template-labels.ts';
import { sayUse } from './TemplateRow.tsx';

/** How often, when last, and with which paths; what went in without a path is in the whole alone. */
export function TemplateUsage({ use, today }: { use: TemplateUse; today: string }) {
  const paths = PATHS.flatMap((path) => {
    const count = use.byPath[path] ?? 0;
    return count > 0 ? [`${t(PATH_TEXTS[path])} ${plural('times', count)}`] : [];
  });
  return (
    <p class="hint">
      {t('template_usage', sayUse(use, today))}
      {paths.length > 0 && ` ${t('template_usage_paths', list(paths))}`}
    </p>
  );
}
