import { useId } from 'preact/hooks';
import { Radio } from './Radio.tsx';

interface PillsProps<Value extends string> {
  /** Id of the element with the question. */
  labelledBy: string;
  choices: readonly { value: Value; label: string }[];
  value: Value | null;
  /** Null: the choice was taken away, by choosing it once more. */
  onChange(value: Value | null): void;
}

/** A choice of several words, which wrap where there is no room. */
export function Pills<Value extends string>({ labelledBy, choices, value, onChange }: PillsProps<Value>) {
  const group = useId();
  return (
    <div class="pills" role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          class="pill"
          group={group}
          checked={choice.value === value}
          onCheck={() => onChange(choice.value)}
          onClear={() => onChange(null)}
        >
          {choice.label}
        </Radio>
      ))}
    </div>
  );
}
