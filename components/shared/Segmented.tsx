import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Radio } from './Radio.tsx';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** Where the label alone says too little ("u"). */
  name?: string;
  /** Where the label is in another language than the interface. */
  lang?: string;
}

interface SegmentedProps<Value extends string> {
  /** The question; the group's name. */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  /** Null: the choice was taken away. */
  onChange(value: Value | null): void;
  /** Whether it may be taken away: by choosing it once more, or by Delete. */
  clearable?: boolean;
}

/** A few choices side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, choices, value, onChange, clearable = false } = props;
  const group = useId();
  return (
    <span class="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          class="segment"
          group={group}
          checked={choice.value === value}
          name={choice.name}
          onCheck={() => onChange(choice.value)}
          onClear={clearable ? () => onChange(null) : undefined}
        >
          {choice.label}
        </Radio>
      ))}
    </span>
  );
}

interface YesNoProps {
  label: string;
  value: boolean | null;
  onChange(value: boolean | null): void;
}

/** A question with yes, no, or no answer yet. */
export function YesNo({ label, value, onChange }: YesNoProps) {
  return (
    <Segmented
      label={label}
      choices={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(choice) => onChange(choice === null ? null : choice === 'yes')}
      clearable
    />
  );
}
