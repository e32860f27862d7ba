/** Every view worth looking at, by name. */
import type { ComponentChild } from 'preact';
import { Options } from '@/components/options/Options.tsx';
import { AbsenceSettings } from '@/components/options/settings/AbsenceSettings.tsx';
import { OrderLinkSettings } from '@/components/options/settings/OrderLinkSettings.tsx';
import { TemplateSearch } from '@/components/search/TemplateSearch.tsx';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { RestoreWay } from '@/lib/messages/data-requests.ts';
import type { DataModel, RestoringModel } from '@/lib/options/data-model.ts';
import type { FindModel, Hit } from '@/lib/options/find-model.ts';
import type { OptionsActions, OptionsModel, WelcomeActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { absenceLine } from '@/lib/replies/absence.ts';
import { DEFAULT_REGISTERS } from '@/lib/replies/registers.ts';
import type { DraftHint, DraftModel } from '@/lib/replies/tone/draft.ts';
import type { SearchActions, SearchModel } from '@/lib/search/model.ts';
import type { PageModel, SidebarActions, SidebarModel, TicketModel } from '@/lib/sidebar/model.ts';
import {
  answeredTicket,
  backupPreview,
  dataModel,
  FILLED,
  filling,
  followUp,
  found,
  improvement,
  NO_ANSWERS,
  note,
  openTemplate,
  options,
  point,
  READING,
  STARTERS,
  search,
  sidebar,
  TODAY,
  ticket,
} from '../../components/models.ts';
import { customerViews } from './customer-views.tsx';
import { insightViews } from './insight-views.tsx';
import { lockViews } from './lock-views.tsx';
import { settingsViews } from './settings-views.tsx';
import { welcomeViews } from './welcome-views.tsx';

// Those that bring a button with them are its own, so that a copy has them, too.
const nothing = new Proxy(
  { collapse: null, move: null, loadImprovements: null },
  { get: () => async () => true },
) as unknown as SidebarActions & OptionsActions & WelcomeActions & SearchActions;

const ignore = () => undefined;
const ADMIN = 'https://admin.shopify.com/store/theehuisje/orders?query={order}';

function page(shown: PageModel, rest: Partial<SidebarModel> = {}): ComponentChild {
  return <Sidebar model={sidebar({ page: shown, ...rest })} actions={nothing} />;
}
function of(shown: TicketModel, rest: Partial<SidebarModel> = {}): ComponentChild {
  return page({ kind: 'ticket', ticket: shown }, rest);
}
function replying(change: Partial<TicketModel['reply']>, rest: Partial<TicketModel> = {}): TicketModel {
  const base = answeredTicket(rest);
  return { ...base, reply: { ...base.reply, ...change } };
}

/** In a frame of the size that it has at the caret. */
function searching(change: Partial<SearchModel> = {}): ComponentChild {
  return (
    <main style={{ maxWidth: '380px', height: '440px' }}>
      <TemplateSearch model={search(change)} today={TODAY} actions={nothing} />
    </main>
  );
}

/** The beginning of each word, as if that was typed. */
function matchedIn(title: string): { start: number; end: number }[] {
  return [...title.matchAll(/\p{L}{3,}/gu)].map(({ index }) => ({ start: index, end: index + 3 }));
}

function drafting(): DraftModel {
  const text =
    'Sorry dat je dat zo ervaart. Zoals ik al schreef, is dat niet onze schuld. Wij sturen iets nieuws.';
  const hint = (kind: DraftHint['kind'], said: string, rewrite: string | null): DraftHint => {
    const start = text.indexOf(said);
    const words = { start, end: start + Math.min(said.length, 16) };
    const level = kind === 'agency' ? 'advice' : 'warn';
    return {
      id: said,
      kind,
      level,
      rule: kind,
      start,
      end: start + said.length,
      text: said,
      words,
      rewrite,
      replace: rewrite === null ? null : { start, was: said, by: rewrite },
    };
  };
  return {
    language: 'nl',
    hints: [
      hint('non-apology', 'Sorry dat je dat zo ervaart.', 'Het spijt me dat dit je is overkomen.'),
      hint('defensive', 'Zoals ik al schreef, is dat niet onze schuld.', ''),
      hint('agency', 'Wij sturen', 'Ik stuur'),
    ],
    missing: ['thanks', 'next-step'],
  };
}

const LOTTE = { name: 'Lotte Claes', address: 'lotte.claes@voorbeeld.example' };
const NOBODY = { name: null, firstName: 'Lotte', address: null, otherAddresses: [], relay: null };
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** The room Data and privacy. */
function dataRoom(data: Partial<DataModel>, daily = false): ComponentChild {
  const { settings } = options();
  const changed = {
    place: { room: 'data' } as const,
    data: dataModel(data),
    settings: settings && { ...settings, backup: { daily, keep: 14 } },
  };
  return <Options model={options(changed)} actions={nothing} />;
}
const previewing = (way: RestoreWay): RestoringModel => ({
  stage: 'preview',
  file: 'unwrap-backup-2026-11-14-0915.unwrap',
  preview: backupPreview({ erased: 1, odd: 2 }),
  way,
  share: way === 'replace' ? 0.4 : null,
  problem: null,
});
const UNDO = { at: '2026-11-21T09:00:00.000Z' };
const STATE = dataModel().state;

const PAUSE = { id: 'p1', until: '2026-11-21T14:00:00.000Z', due: true };

function afterModel(): OptionsModel {
  return options({
    place: { room: 'follow-ups' },
    followUps: [
      { ...followUp('p1', { kind: 'not-now', dueAt: PAUSE.until, dueOn: '2026-11-21' }), customerName: '' },
      { ...followUp('f1', { doneAt: '2026-11-20T10:00:00.000Z' }), customerName: 'Marieke van den Bosch' },
    ],
    notifications: true,
  });
}

function findModel(change: Partial<FindModel>): OptionsModel {
  const customer = found('c1', {
    kind: 'customer',
    title: 'Marieke Theepotter',
    titleMarks: [{ start: 8, end: 18 }],
    text: 'marieke.theepotter@example.org · M. Theepotter',
    marks: [
      { start: 8, end: 18 },
      { start: 36, end: 46 },
    ],
  });
  const hits = [
    customer,
    found('n1', { pinned: true }),
    found('n2', { title: LONG, at: '2026-11-02T10:00:00.000Z' }),
    found('n3', { title: '', at: '2025-02-02T10:00:00.000Z' }),
  ];
  const results = { words: 'theepot', hits, totals: { customer: 1, note: 1_204 }, indexing: null };
  return options({
    place: { room: 'customers', id: null },
    find: { words: 'theepot', found: results, isFolded: false, active: 'n1', problem: null, ...change },
  });
}

const TOTALS = { customer: 1, note: 1, template: 9, improvement: 1, 'follow-up': 1, inbox: 1, place: 1 };

/** One of each kind. */
function foundEverywhere(): Hit[] {
  const plain = { titleMarks: [], marks: [] };
  const place = { room: 'help' } as const;
  return [
    found('c1', {
      kind: 'customer',
      title: 'Marieke van den Bosch',
      text: 'marieke@voorbeeld.example',
      marks: [],
    }),
    found('n1', { pinned: true }),
    {
      ...{ ...plain, place, kind: 'template', id: 't', title: 'Nieuwe theepot onderweg' },
      ...{ titleMarks: [{ start: 7, end: 14 }], text: `Bezorging · ${LONG}` },
    },
    { ...plain, place, kind: 'improvement', id: 'i', title: LONG, text: 'Dat hij heel aankomt' },
    { ...plain, place, kind: 'follow-up', id: 'f', title: 'J. Peeters', text: 'Theepot met barst' },
    { ...plain, place, kind: 'inbox', id: 'x', title: 'mail.google.com', text: 'hallo@theepotten.example' },
    {
      ...{ ...plain, place, kind: 'place', id: 'p', title: t('settings_agent') },
      text: `${t('settings')} › ${t('settings_you')}`,
    },
  ];
}

/** `press`: keys pressed once it is shown, each opening or closing a step. `wide`: as a page, of 800 pixels or so many. */
export const VIEWS: Record<string, { show(): ComponentChild; press?: string; wide?: boolean | number }> = {
  blank: { show: () => page({ kind: 'blank' }) },
  'blank-news': { show: () => page({ kind: 'blank' }, { news: true }) },
  loading: { show: () => page({ kind: 'loading' }) },
  unreadable: { show: () => page({ kind: 'unreadable', missing: ['customer', 'messages'] }) },
  unknown: { show: () => page({ kind: 'unreadable', missing: ['app'] }) },
  report: {
    show: () =>
      page(
        { kind: 'unreadable', missing: ['messages'], recipeFailed: false },
        {
          report:
            'unwrap 0.1.0\nadapter zammad\nmissing messages\n\npage\nbody[class2] > div[id class1 role=main]\n nav[role=navigation class3]\n  a[href data-key class2]"\n  a[href data-key class2]"\n  +12 alike',
        },
      ),
  },
  proposed: {
    show: () =>
      of(
        ticket({
          customer: NOBODY,
          proposal: { person: LOTTE, because: 'reply-to', is: null },
          notes: { items: [], draft: 'Belt liever', draftState: 'saved', draftProblem: null },
        }),
      ),
  },
  'proposed-form': {
    show: () =>
      of(
        ticket({
          customer: NOBODY,
          proposal: { person: { ...LOTTE, name: null }, because: 'contact-form', is: null },
          complaint: { value: false, by: 'reading', because: [] },
        }),
      ),
  },
  confirmed: {
    show: () =>
      of(ticket({ proposal: { person: LOTTE, because: 'reply-to', is: true } }), {
        toast: { id: 1, kind: 'customer-confirmed', undo: true },
      }),
  },
  refused: {
    show: () => of(ticket({ customer: NOBODY, proposal: { person: LOTTE, because: 'reply-to', is: false } })),
  },
  'by-sight': {
    show: () =>
      of(
        ticket({
          customer: NOBODY,
          proposal: { person: LOTTE, because: 'unsure', is: null },
          guide: {
            by: 'structure',
            confidence: 0.8,
            reasons: ['messages-repeat', 'addresses', 'dates'],
            missing: [],
          },
          incomplete: true,
        }),
      ),
  },
  lost: {
    show: () =>
      of(
        ticket({
          customer: { ...ticket().customer, relay: 'bol.com', address: '2zx8order1@verkopen.bol.com' },
          guide: { by: 'structure', confidence: 0.8, reasons: ['dates'], missing: ['customer', 'subject'] },
        }),
      ),
  },
  failed: { show: () => page({ kind: 'failed' }) },
  'sidebar-locked': { show: () => page({ kind: 'locked' }) },
  calm: {
    show: () =>
      of(
        ticket({
          complaint: { value: false, by: 'reading', because: [] },
          history: { complaintsLastYear: 2, difficultBefore: false, parted: false },
          notes: {
            items: [note('12', 'Belt liever dan dat ze mailt.')],
            draft: '',
            draftState: 'idle',
            draftProblem: null,
          },
        }),
        { toast: { id: 1, kind: 'not-a-complaint', undo: true } },
      ),
  },
  first: { show: () => of(ticket()) },
  listen: {
    show: () =>
      of(
        answeredTicket({
          points: [...ticket().points, point('Het kaartje zat er niet bij', { own: true, mark: 'unknown' })],
        }),
      ),
  },
  links: {
    show: () =>
      of(
        ticket({
          points: [],
          orderLink: 'https://shop.example/admin?q={order}',
          attachments: ['theepot met barst.jpg', 'Factuur 20418.pdf'],
          reading: {
            ...READING,
            trackingNumbers: [
              { text: '3SABCD1234567', start: 0 },
              { text: '05212345678901', start: 0 },
            ],
            amounts: [{ text: '€ 24,95', start: 0, cents: 2495, currency: 'EUR' }],
          },
        }),
      ),
  },
  empathise: { show: () => of(ticket()), press: '12' },
  triage: { show: () => of(answeredTicket()), press: '3' },
  reply: { show: () => of(answeredTicket({ reading: null })) },
  away: {
    show: () => {
      const parts = answeredTicket({ reading: null }).reply.parts.slice(-2);
      const text = absenceLine('2027-01-04', 'nl', 'informal', TODAY) ?? '';
      const line = { slot: 'absence' as const, text, marks: [], alternatives: false, own: false };
      return of(replying({ parts: [line, ...parts.slice(-1)] }, { reading: null }));
    },
  },
  dropped: { show: () => of(ticket()), press: '14' },
  'own-parts': {
    show: () => {
      const { parts } = answeredTicket().reply;
      return of(
        replying({
          parts: parts.map((part) => ({ ...part, own: part.slot === 'remedy' })),
          leftOut: ['feeling', 'share'],
          dropped: [
            { slot: 'remedy', needs: 'remedy-date' },
            { slot: 'greeting', needs: 'first-name' },
          ],
        }),
      );
    },
  },
  'at-stake': {
    show: () =>
      of(
        ticket({
          atStake: [
            { what: 'safety', because: ['gloeiend heet', 'er kwam rook uit'] },
            { what: 'promises', because: ['jullie zouden mij maandag terugbellen'] },
            { what: 'repeat', because: ['derde mail'] },
            { what: 'threats', threat: 'legal', because: ['mijn rechtsbijstand'] },
          ],
        }),
      ),
    press: '1',
  },
  draft: { show: () => of(ticket({ draft: drafting() })), press: '1' },
  'draft-fine': { show: () => of(ticket({ draft: { ...drafting(), hints: [], missing: [] } })), press: '1' },
  incomplete: {
    show: () => {
      const base = replying({
        dropped: [
          { slot: 'remedy', needs: 'remedy-date' },
          { slot: 'greeting', needs: 'first-name' },
          { slot: 'closing', needs: 'agent-name' },
          { slot: 'feeling', needs: 'feeling' },
        ],
      });
      return of({
        ...base,
        customer: { ...base.customer, name: 'مريم الحسيني' },
        answers: { ...base.answers, remedyOn: '2026-11-20' },
        notes: { ...base.notes, items: [] },
      });
    },
  },
  parting: {
    show: () =>
      of(
        ticket({
          history: { complaintsLastYear: 3, difficultBefore: true, parted: false },
          answers: { ...NO_ANSWERS, ownShare: false, smallEffort: false, keep: false, path: 'part' },
          difficult: { value: true, by: 'history' },
          advice: { path: 'part', reason: 'three-no-difficult-before', mustConfirm: true },
          reply: { ...ticket().reply, path: 'save-repeated', awaitsConfirmation: true },
        }),
      ),
    press: '13',
  },
  inserted: {
    show: () =>
      of(replying({ status: 'inserted' }, { followUpSuggestion: '2026-12-01', followUps: [followUp('1')] })),
    press: '4',
  },
  'no-editor': { show: () => of(replying({ status: 'no-editor' })) },
  'can-open': { show: () => of(replying({ status: 'no-editor', canOpen: true })) },
  edited: {
    show: () =>
      of(
        replying({
          edited: 'Dag Marieke,\n\nIk bel je vanmiddag even.\n\nGroet,\nNoor',
          status: 'note-editor',
        }),
      ),
  },
  trouble: {
    show: () =>
      of(
        ticket({
          customer: { name: null, firstName: null, address: null, otherAddresses: [], relay: null },
          answersConflict: true,
          answersState: 'failed',
          followUps: [followUp('1', { dueOn: '2026-11-19' })],
          notes: {
            items: [
              note('3', 'Een notitie die twee keer geschreven werd.', { conflict: true }),
              note('4', 'Niet bewaard.', { state: 'failed' }),
            ],
            draft: 'Half getypt',
            draftState: 'failed',
            draftProblem: 'store-full',
          },
        }),
        { toast: { id: 2, kind: 'note-removed', undo: true } },
      ),
    press: '1',
  },
  long: {
    show: () =>
      of(
        ticket({
          customer: {
            name: `Prof. ${LONG} مريم الحسيني 🦊`,
            firstName: LONG,
            address: `${LONG}@${LONG}.example`.toLowerCase(),
            otherAddresses: ['werk@voorbeeld.example'],
            relay: null,
          },
          history: { complaintsLastYear: 21, difficultBefore: true, parted: true },
          points: [point(`${LONG} ${LONG}`), point('الإبريق وصل مكسورًا'), point('😡😡😡 echt niet oké')],
          notes: {
            items: [note('2', `${LONG}${LONG}\n\n${'Nog een regel. '.repeat(40)}`)],
            draft: 'Ik typ iets',
            draftState: 'saved',
            draftProblem: null,
          },
        }),
      ),
  },
  'store-problem': {
    show: () =>
      of(ticket({ storeProblem: 'store-blocked', answersState: 'failed', answersProblem: 'store-full' }), {
        toast: { id: 1, kind: 'not-kept-yet', undo: false },
      }),
  },
  'failed-saves': {
    show: () =>
      of(
        ticket({
          notes: {
            items: [
              note('12', 'Belt liever dan dat ze mailt.'),
              note('7', 'Vroeg naar de vaatwasser.', { state: 'failed', problem: 'gone' }),
            ],
            draft: 'Half',
            draftState: 'failed',
            draftProblem: 'store-full',
          },
        }),
      ),
  },
  changed: { show: () => of(answeredTicket({ reply: { ...answeredTicket().reply, status: 'changed' } })) },
  keys: { show: () => of(ticket()), press: '1?' },
  'not-now': { show: () => of(ticket()), press: '1l' },
  call: { show: () => of(ticket()), press: '1t' },
  aside: {
    show: () =>
      of(ticket({ later: { ...ticket().later, aside: { ...PAUSE, due: false }, reread: PAUSE } }), {
        toast: { id: 1, kind: 'put-aside', undo: true },
      }),
  },
  'aside-due': { show: () => of(ticket({ later: { ...ticket().later, aside: PAUSE } })), press: '1' },
  told: {
    show: () =>
      of(
        ticket({
          complaint: { value: false, by: 'reading', because: [] },
          followUps: [
            followUp('1', {
              doneAt: '2026-11-20T10:00:00.000Z',
              outcome: 'heard',
              lesson: 'Sneller even bellen',
            }),
            followUp('2', {
              kind: 'not-now',
              dueAt: PAUSE.until,
              ticketKey: 'other',
              subject: 'Kapot deksel',
            }),
          ],
          later: { ...ticket().later, asking: '1' },
        }),
      ),
  },
  improving: {
    show: () =>
      of(
        answeredTicket({
          improving: {
            linked: [improvement('i2', { title: 'Sneller antwoorden in drukke weken', before: 1 })],
            alike: [improvement('i1'), improvement('i3', { title: LONG })],
            draft: {
              id: 'n',
              kind: 'delivery',
              title: 'Steviger inpakken',
              expected: 'dat jullie hem goed zouden inpakken',
              meant: '',
              where: '',
            },
            state: 'saved',
            problem: null,
          },
        }),
      ),
  },
  after: {
    show: () => <Options model={afterModel()} actions={nothing} />,
    wide: true,
  },
  templates: {
    show: () => (
      <Options
        model={options({
          place: { room: 'templates' },
          templates: { ...options().templates, open: openTemplate() },
        })}
        actions={nothing}
      />
    ),
    wide: true,
  },
  'templates-none': {
    show: () => (
      <Options
        model={options({
          place: { room: 'templates' },
          templates: { ...options().templates, all: [], starters: STARTERS, uses: {} },
        })}
        actions={nothing}
      />
    ),
    wide: true,
  },
  'templates-written': {
    show: () => {
      const body =
        'Dag **{{ customer.first_name | default: "daar" }}**,\n\n{% note %}\nAlleen bij schade die op de foto te zien is.\n{% endnote %}\nWat *vervelend*! Je hebt het {{ today | add_working_days: 3 | day_month }} weer in huis:\n\n- {{ amount }} terug, of\n- een nieuwe, in maat {{ size | shout }}\n\n{% ask size "Welke maat?" choice "S", "M" %}\n{% if label and order.number != blank %}\n1. Print [het label]({{ x }}) van https://winkel.example/retour/{{ order.number }}.\n2. Plak het [op de doos](https://winkel.example/uitleg).\n{% endif %}\n\n{{ cursor }}\n\nGroet,\n{{ agent.name }}{% attach "retour.pdf" %}{% render "ondertekening" %}';
      const { fields } = openTemplate();
      const open = openTemplate({
        fields: { ...fields, variants: [{ language: 'nl', register: 'informal', body }] },
        fault: { problem: 'unknown-filter', line: 9, column: 32, piece: 'shout' },
      });
      return (
        <Options
          model={options({ place: { room: 'templates' }, templates: { ...options().templates, open } })}
          actions={nothing}
        />
      );
    },
    wide: true,
  },
  'templates-wrong': {
    show: () => {
      const { fields } = openTemplate();
      const open = openTemplate({
        fields: {
          ...fields,
          shortcut: 'retour',
          variants: [
            { language: 'nl', register: null, body: 'Dag {{ customer.frist_name }},\n\n{% if order.number' },
          ],
        },
        shortcutProblem: { kind: 'taken', title: 'Retour in tien dagen' },
        fault: { problem: 'unclosed', line: 3, column: 1, piece: '{% if order.number' },
        state: 'failed',
        problem: 'store-full',
      });
      return (
        <Options
          model={options({ place: { room: 'templates' }, templates: { ...options().templates, open } })}
          actions={nothing}
        />
      );
    },
    wide: true,
  },
  'sidebar-templates': {
    show: () =>
      of(
        ticket({
          complaint: { value: false, by: 'reading', because: [] },
          templates: { search: search({ preview: FILLED }), status: 'ready', canOpen: false, files: [] },
        }),
      ),
  },
  'sidebar-template-form': {
    show: () =>
      of(
        ticket({
          complaint: { value: false, by: 'reading', because: [] },
          templates: { search: search({ filling: filling() }), status: 'ready', canOpen: false, files: [] },
        }),
      ),
  },
  'sidebar-template-inserted': {
    show: () =>
      of(
        ticket({
          complaint: { value: false, by: 'reading', because: [] },
          templates: { search: null, status: 'inserted', canOpen: false, files: ['retourlabel.pdf'] },
        }),
      ),
  },
  search: { show: () => searching({ preview: { ...FILLED, notes: [], files: [] } }) },
  'search-typed': {
    show: () =>
      searching({
        words: 'foto ret',
        results: search().results.map((one) => ({ ...one, matched: matchedIn(one.title) })),
      }),
  },
  'search-form': { show: () => searching({ filling: filling() }) },
  'search-long': {
    show: () =>
      searching({
        results: search().results.map((one) => ({
          ...one,
          title: `${one.title} ${LONG}`,
          gist: `${LONG} ${one.gist}`,
        })),
        active: 't2',
        total: 212,
      }),
  },
  'search-nothing': { show: () => searching({ words: 'girafstaart', results: [], total: 0, active: null }) },
  'search-none': { show: () => searching({ state: 'none', results: [], total: 0, active: null }) },
  'search-failed': { show: () => searching({ state: 'failed', results: [], total: 0, active: null }) },
  'search-refused': { show: () => searching({ refused: 'note-editor' }) },
  find: { show: () => <Options model={findModel({})} actions={nothing} />, wide: true },
  'find-everything': {
    show: () => {
      const results = { words: 'theepot', hits: foundEverywhere(), totals: TOTALS, indexing: null };
      return <Options model={findModel({ found: results })} actions={nothing} />;
    },
    wide: true,
  },
  'find-reading': {
    show: () => {
      const words = 'theepto';
      const nothingYet = { words, hits: [], totals: { customer: 0, note: 0 } };
      const results = { ...nothingYet, indexing: { done: 24_000, total: 120_000 } };
      return (
        <Options model={findModel({ words, found: results, problem: 'store-broken' })} actions={nothing} />
      );
    },
    wide: true,
  },
  ...customerViews(nothing),
  ...insightViews(nothing),
  ...settingsViews(nothing),
  twin: {
    show: () =>
      of(
        answeredTicket({
          customerId: 'c1',
          twin: { name: 'm.vandenbosch@anders.example', page: 'c1' },
        }),
      ),
  },
  settings: { show: () => <Options model={options()} actions={nothing} />, wide: true },
  inboxes: {
    show: () => <Options model={options({ place: { room: 'inboxes' } })} actions={nothing} />,
    wide: true,
  },
  help: {
    show: () => <Options model={options({ place: { room: 'help' } })} actions={nothing} />,
    wide: true,
  },
  news: {
    show: () => (
      <Options
        model={options({ place: { room: 'news' }, news: { since: '0.5.0', unread: true } })}
        actions={nothing}
      />
    ),
    wide: true,
  },
  privacy: {
    show: () => <Options model={options({ place: { room: 'privacy' } })} actions={nothing} />,
    wide: true,
  },
  'options-away': {
    show: () => (
      <div class="page">
        <main>
          <h1>Instellingen</h1>
          <section class="room card">
            <h2>Wat is nieuw</h2>
            <AbsenceSettings
              absence={{ on: true, until: '2027-01-04' }}
              registers={DEFAULT_REGISTERS}
              today={TODAY}
              onSave={ignore}
            />
            <AbsenceSettings
              absence={{ on: true, until: '2026-11-20' }}
              registers={DEFAULT_REGISTERS}
              today={TODAY}
              onSave={ignore}
            />
            <OrderLinkSettings orderLink={ADMIN} onSave={ignore} />
          </section>
        </main>
      </div>
    ),
    wide: true,
  },
  data: { show: () => dataRoom({ persisted: false }), wide: true },
  'data-merge': {
    show: () =>
      dataRoom(
        { restoring: previewing('merge'), downloads: true, state: STATE && { ...STATE, undo: UNDO } },
        true,
      ),
    wide: true,
  },
  'data-replace': {
    show: () => dataRoom({ restoring: previewing('replace'), making: 0.3 }, true),
    wide: true,
  },
  'data-refused': {
    show: () =>
      dataRoom({
        space: { used: 9_000_000_000, quota: 10_000_000_000 },
        restoring: {
          stage: 'choose',
          file: 'thuis.unwrap',
          fault: { problem: 'bad-record', line: 12 },
          problem: null,
        },
        state: STATE && { ...STATE, backups: [] },
      }),
    wide: true,
  },
  'data-folder': {
    show: () =>
      dataRoom(
        {
          downloads: true,
          state: STATE && {
            ...STATE,
            daily: { ...STATE.daily, folder: { name: 'Unwrap thuis', access: 'gone' } },
          },
        },
        true,
      ),
    wide: true,
  },
  'data-not-updated': { show: () => dataRoom({ state: STATE && { ...STATE, counts: null } }), wide: true },
  ...lockViews(nothing),
  ...welcomeViews(nothing),
};
