import { useEffect, useId, useState } from 'preact/hooks';
import type { LayoutChange } from '@/lib/messages/layout-requests.ts';
import { LEAST_WIDTH, MOST_WIDTH } from '@/lib/messages/limits.ts';
import { OPENING } from '@/lib/messages/schemas.ts';
import type { InboxLayout } from '@/lib/options/model.ts';
import type { SaveState } from '@/lib/pages/autosave.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Segmented } from '../../shared/Segmented.tsx';
import { OPENING_TEXTS, SIDE_TEXTS } from '../labels.ts';

interface InboxLayoutFieldsProps {
  layout: InboxLayout;
  state: SaveState;
  onChange(change: LayoutChange): void;
  onReset(): void;
}

const SIDES = ['left', 'right'] as const;
/** Of what opens by itself as it does everywhere. */
const EVERYWHERE = 'everywhere';

/** How the sidebar opens and sits in one inbox. */
export function InboxLayoutFields({ layout, state, onChange, onReset }: InboxLayoutFieldsProps) {
  const { opening, side, width, isOwn } = layout;
  return (
    <div class="inbox-layout">
      <Choose
        label={t('layout_opening')}
        choices={[
          { value: EVERYWHERE, label: t('layout_everywhere') },
          ...OPENING.map((value) => ({ value, label: t(OPENING_TEXTS[value]) })),
        ]}
        value={opening ?? EVERYWHERE}
        onChange={(value) => onChange({ opening: value === EVERYWHERE ? null : value })}
      />
      <div class="field">
        <span class="label" aria-hidden="true">
          {t('layout_side')}
        </span>
        <Segmented
          label={t('layout_side')}
          choices={SIDES.map((value) => ({ value, label: t(SIDE_TEXTS[value]) }))}
          value={side}
          onChange={(value) => value && onChange({ side: value })}
        />
      </div>
      <Width value={width} onChange={(value) => onChange({ width: value })} />
      <SaveMark state={state} problem={null} />
      {isOwn && (
        <div>
          <Button kind="link" onClick={onReset}>
            {t('layout_reset')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** CSS pixels. */
const STEP = 20;

/** Kept when the slider is let go of. */
function Width({ value, onChange }: { value: number; onChange(width: number): void }) {
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('layout_width')}
      </label>
      <div class="layout-width">
        <input
          id={id}
          type="range"
          min={LEAST_WIDTH}
          max={MOST_WIDTH}
          step={STEP}
          value={shown}
          aria-valuetext={sayWidth(shown)}
          onInput={({ currentTarget }) => setShown(Number(currentTarget.value))}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
        <span aria-hidden="true">{sayWidth(shown)}</span>
      </div>
    </div>
  );
}

export function sayWidth(width: number): string {
  return `${width} px`;
}
