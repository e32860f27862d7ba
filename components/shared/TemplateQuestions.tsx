import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { type Question, type QuestionAnswers, VALUE_LIMIT } from '@/lib/replies/templates/template.ts';
import { DayField } from './DayField.tsx';
import { Field } from './Field.tsx';
import { Pills } from './Pills.tsx';
import { questionLabel } from './template-labels.ts';

interface TemplateQuestionsProps {
  questions: readonly Question[];
  answers: QuestionAnswers;
  today: string;
  onAnswer(name: string, answer: string | boolean): void;
  /** On Enter in a field. */
  onSubmit?(): void;
}

/** What a template has to be told. None is compulsory: what is left open drops its sentence. */
export function TemplateQuestions({ questions, answers, today, onAnswer, onSubmit }: TemplateQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <fieldset class="questions">
      <legend class="label">{t('fill_questions')}</legend>
      {questions.map((question) => (
        <Answer
          key={question.name}
          question={question}
          answer={answers[question.name]}
          today={today}
          onAnswer={(answer) => onAnswer(question.name, answer)}
          onSubmit={onSubmit}
        />
      ))}
    </fieldset>
  );
}

interface AnswerProps extends Pick<TemplateQuestionsProps, 'today' | 'onSubmit'> {
  question: Question;
  answer: string | boolean | undefined;
  onAnswer(answer: string | boolean): void;
}

function Answer({ question, answer, today, onAnswer, onSubmit }: AnswerProps) {
  const label = questionLabel(question);
  const id = useId();
  const text = typeof answer === 'string' ? answer : '';
  switch (question.kind) {
    case 'text':
      return (
        <Field
          label={label}
          value={text}
          onInput={(typed) => onAnswer(typed.slice(0, VALUE_LIMIT))}
          onSubmit={onSubmit && (() => onSubmit())}
        />
      );
    case 'date':
      return (
        <DayField
          label={label}
          value={text || null}
          today={today}
          onChange={(day) => onAnswer(day ?? '')}
          onSubmit={onSubmit}
        />
      );
    case 'toggle':
      return (
        <div class="field">
          <span class="label" id={id}>
            {label}
          </span>
          <Pills
            labelledBy={id}
            choices={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]}
            value={typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : null}
            onChange={(choice) => onAnswer(choice === null ? '' : choice === 'yes')}
          />
        </div>
      );
    case 'choice':
      return (
        <div class="field">
          <span class="label" id={id}>
            {label}
          </span>
          <Pills
            labelledBy={id}
            choices={question.choices.map((value) => ({ value, label: value }))}
            value={text || null}
            onChange={(choice) => onAnswer(choice ?? '')}
          />
        </div>
      );
  }
}
