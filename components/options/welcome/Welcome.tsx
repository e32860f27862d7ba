import '../../shared/style.css';
import '../options.css';
import '../inboxes/inboxes.css';
import './welcome.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { WelcomeActions, WelcomeModel } from '@/lib/options/model.ts';
import { textLanguage } from '@/lib/platform/i18n.ts';
import { keepFocus } from '../../shared/keepFocus.ts';
import { LanguageChoice } from '../../shared/LanguageChoice.tsx';
import { Parcel } from '../../shared/Parcel.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Toast } from '../../shared/Toast.tsx';
import { useUndoKey } from '../../shared/useUndo.ts';
import { shownToast } from '../toasts.ts';
import { Opening } from './Opening.tsx';
import { Progress } from './Progress.tsx';
import { Ready } from './Ready.tsx';
import { Shop } from './Shop.tsx';
import { YourInbox } from './YourInbox.tsx';

interface WelcomeProps {
  model: WelcomeModel;
  actions: WelcomeActions;
}

/** The first page a person sees, in three short steps: where to use it, who writes, when it opens. */
export function Welcome({ model, actions }: WelcomeProps) {
  const root = useRef<HTMLDivElement>(null);
  const { step, site, settings, toast } = model;
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  useStepFocus(root, step);
  useUndoKey(toast, () => actions.undo(), settings?.keys);
  return (
    <div class="page welcome" lang={textLanguage()} ref={root}>
      <header class="welcome-head">
        <Parcel />
        {settings && (
          <div class="welcome-language">
            <LanguageChoice
              language={settings.interface.language}
              onChoose={(language) =>
                actions.saveSettings({ ...settings, interface: { ...settings.interface, language } })
              }
            />
            {(step === '1' || step === 'ready') && (
              <SaveMark state={model.settingsState} problem={model.settingsProblem} />
            )}
          </div>
        )}
        <Progress step={step} site={site} done={doneIn(model)} />
      </header>
      <main>{shown()}</main>
      <Toast
        toast={toast && shownToast(toast)}
        onUndo={() => actions.undo()}
        onDismiss={() => actions.dismissToast()}
      />
    </div>
  );

  function shown() {
    switch (step) {
      case '1':
        return <YourInbox model={model} actions={actions} />;
      case '2':
        return <Shop model={model} actions={actions} />;
      case '3':
        return <Opening model={model} actions={actions} />;
      case 'ready':
        return <Ready model={model} actions={actions} />;
    }
  }
}

/** The last is done once one has been through it. */
function doneIn({ step, inboxes, settings }: WelcomeModel): WelcomeModel['step'][] {
  const isNamed = settings !== null && `${settings.agentName}${settings.shopName}`.trim() !== '';
  return [
    ...((inboxes ?? []).length > 0 ? (['1'] as const) : []),
    ...(isNamed ? (['2'] as const) : []),
    ...(step === 'ready' ? (['3'] as const) : []),
  ];
}

/** From one step to another focus goes to its heading; a page that was just opened has it where the browser puts it. */
function useStepFocus(root: { current: HTMLElement | null }, step: WelcomeModel['step']): void {
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
    scrollTo?.(0, 0);
  }, [step]);
}
