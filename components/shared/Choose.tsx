import { useId } from 'preact/hooks';
import type { Choice } from './Segmented.tsx';

interface ChooseProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange(value: Value): void;
  id?: string;
  help?: string;
}

/** One of more choices than fit side by side: the browser's own list. */
export function Choose<Value extends string>(props: ChooseProps<Value>) {
  const { label, choices, value, onChange, id, help } = props;
  const own = useId();
  const selectId = id ?? own;
  return (
    <div class="field">
      <label for={selectId} class="label">
        {label}
      </label>
      <select
        id={selectId}
        class="input"
        aria-describedby={help && `${selectId}-help`}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      {help && (
        <p class="help" id={`${selectId}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
