/** How what an import found is said: a sentence for each remark and problem. */
import type { ChangedChoice, FileProblem } from '@/lib/options/importing-model.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { Field, ImportFormat, ProblemKind, Remark } from '@/lib/replies/templates/import/types.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

/** Names of tools are the same in every language. */
const TOOLS: Readonly<Partial<Record<ImportFormat, string>>> = {
  zendesk: 'Zendesk',
  gorgias: 'Gorgias',
  briskine: 'Briskine',
  'text-blaze': 'Text Blaze',
  chatwoot: 'Chatwoot',
  freshdesk: 'Freshdesk',
  'help-scout': 'Help Scout',
  espanso: 'Espanso',
};

export function sayFormat(format: ImportFormat): string {
  if (format === 'mail') return t('import_format_mail');
  if (format === 'csv') return t('import_format_csv');
  return TOOLS[format] ?? t('import_format_own');
}

export const FIELD_TEXTS: Texts<Field> = {
  title: 'import_field_title',
  body: 'import_field_body',
  shortcut: 'import_field_shortcut',
  folder: 'import_field_folder',
  tags: 'import_field_tags',
  language: 'import_field_language',
};

export const CHANGED_TEXTS: Texts<ChangedChoice> = {
  both: 'import_changed_both',
  replace: 'import_changed_replace',
  skip: 'import_changed_skip',
};

const PROBLEM_TEXTS: Texts<ProblemKind> = {
  empty: 'import_problem_empty',
  zip: 'import_problem_zip',
  encoding: 'import_problem_encoding',
  'too-big': 'import_problem_too_big',
  unknown: 'import_problem_unknown',
  'broken-json': 'import_problem_json',
  'broken-yaml': 'import_problem_yaml',
  'broken-mail': 'import_problem_mail',
  quote: 'import_problem_quote',
  'too-many': 'import_problem_too_many',
  'no-body': 'import_problem_no_body',
  'too-long': 'import_problem_too_long',
  'not-a-template': 'import_problem_no_template',
  'only-preview': 'import_problem_preview',
  variants: 'import_problem_variants',
  unreadable: 'import_problem_unreadable',
};

/** Where, whose, and what to do about it. */
export function sayProblem({ line, column, kind, piece, file }: FileProblem, manyFiles: boolean): string {
  const what = t(PROBLEM_TEXTS[kind], piece || t('template_untitled'));
  const where = [
    manyFiles && file !== '' && file,
    line !== null &&
      (column === undefined
        ? t('import_line', String(line))
        : t('import_place', String(line), String(column))),
  ].filter((part) => part !== false);
  return where.length > 0 ? `${t('lead', where.join(', '))} ${what}` : what;
}

const CUT_TEXTS: Texts<Extract<Remark, { kind: 'cut' }>['field']> = {
  title: 'import_remark_cut_title',
  folder: 'import_remark_cut_folder',
  tags: 'import_remark_cut_tags',
};

export function sayRemark(remark: Remark): string {
  switch (remark.kind) {
    case 'question':
      return t('import_remark_question', remark.was);
    case 'code':
      return t('import_remark_code', remark.piece);
    case 'filter':
      return t('import_remark_filter', remark.piece);
    case 'action':
      return t('import_remark_action', remark.name);
    case 'attachment':
      return t('import_remark_attachment', remark.name);
    case 'image':
      return t('import_remark_image');
    case 'link':
      return t('import_remark_link', remark.was);
    case 'formula':
      return t('import_remark_formula');
    case 'shortcut-changed':
      return t('import_remark_shortcut_changed', remark.was, remark.shortcut);
    case 'shortcut-dropped':
      return t('import_remark_shortcut_dropped', remark.was);
    case 'shortcut-taken':
      return t('import_remark_shortcut_taken', remark.shortcut, remark.title || t('template_untitled'));
    case 'cut':
      return t(CUT_TEXTS[remark.field]);
    case 'language':
      return t('import_remark_language', remark.was);
    case 'inactive':
      return t('import_remark_inactive');
    case 'subject':
      return t('import_remark_subject', remark.was);
    case 'recipients':
      return t('import_remark_recipients');
    case 'other-text':
      return t('import_remark_other_text');
  }
}
