/** Models of made-up tickets, for component tests and for the gallery. */

import type { BackupPreview } from '@/lib/messages/data-requests.ts';
import type { FoundRecord } from '@/lib/messages/find-requests.ts';
import type {
  CountedImprovement,
  FollowUpRecord,
  KeptRecipe,
  TemplateRecord,
} from '@/lib/messages/records.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { FilledTemplate } from '@/lib/messages/template-requests.ts';
import { FOLLOW_UP_DAYS, MORNING } from '@/lib/method/follow-up.ts';
import { noRightsFacts } from '@/lib/method/rights/types.ts';
import type { Answers } from '@/lib/method/types.ts';
import type { DataModel } from '@/lib/options/data-model.ts';
import type { OpenTemplate, OptionsModel, WelcomeModel } from '@/lib/options/model.ts';
import { fieldsOf } from '@/lib/options/writing.ts';
import { PLAIN_LOOK } from '@/lib/platform/look.ts';
import type { Reading } from '@/lib/reading/types.ts';
import { DEFAULT_REGISTERS } from '@/lib/replies/registers.ts';
import { DEFAULT_SIGN_OFF } from '@/lib/replies/sign-off.ts';
import { gist } from '@/lib/replies/templates/plain.ts';
import type { Starter } from '@/lib/replies/templates/template.ts';
import type { FillingModel, SearchModel } from '@/lib/search/model.ts';
import type { NoteModel, PointModel, SidebarModel, TicketModel } from '@/lib/sidebar/model.ts';
import { content } from '../unit/replies/templates/content.ts';
import { customers } from './customer-models.ts';
import { insights, LOOK } from './insight-models.ts';

export const TODAY = '2026-11-21';

export const MAIL =
  'Hallo, de theepot uit bestelling 20418 kwam met een barst aan. Ik heb vorige week al gemaild en hoorde niets. Hij was voor de verjaardag van mijn moeder, echt jammer. Ik had gehoopt dat jullie hem goed zouden inpakken. Groet, Marieke';

export const NO_ANSWERS: Answers = {
  complaint: null,
  points: [],
  expected: '',
  matters: '',
  feeling: null,
  ownShare: null,
  smallEffort: null,
  keep: null,
  difficultBefore: null,
  path: null,
  partConfirmed: false,
  remedy: null,
  remedyOn: null,
  amount: '',
  basis: null,
  rights: noRightsFacts(),
  cannot: '',
  language: null,
  register: null,
  rejected: [],
};

function span(text: string): { text: string; start: number } {
  return { text, start: MAIL.indexOf(text) };
}

export const READING: Reading = {
  newest: MAIL,
  language: { value: 'nl', because: ['de theepot'] },
  register: { value: 'informal', because: ['jullie'] },
  firstName: { value: 'Marieke', because: ['Groet, Marieke'] },
  complaint: { value: true, because: ['met een barst', 'hoorde niets'] },
  points: [
    span('de theepot uit bestelling 20418 kwam met een barst aan'),
    span('Ik heb vorige week al gemaild en hoorde niets'),
  ],
  expected: span('dat jullie hem goed zouden inpakken'),
  feelings: [
    { value: 'disappointed', because: ['echt jammer', 'had gehoopt'] },
    { value: 'frustrated', because: ['hoorde niets'] },
  ],
  orderNumbers: [span('20418')],
  trackingNumbers: [],
  invoiceNumbers: [],
  repeat: { value: true, because: ['vorige week al gemaild'] },
  severity: { value: 2, because: ['vorige week al gemaild'] },
  threats: [],
  safety: null,
  promises: [],
  askedRemedy: null,
  dates: [],
  amounts: [],
};

export function point(text: string, change: Partial<PointModel> = {}): PointModel {
  return { text, mark: null, own: false, ...change };
}

export function note(id: string, text: string, change: Partial<NoteModel> = {}): NoteModel {
  const at = `2026-05-${id.padStart(2, '0')}T10:00:00.000Z`;
  return {
    id,
    text,
    pinned: false,
    author: '',
    createdAt: at,
    state: 'idle',
    problem: null,
    conflict: false,
    ...change,
  };
}

export function followUp(id: string, change: Partial<FollowUpRecord> = {}): FollowUpRecord {
  return {
    id,
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
    customerId: 'c1',
    ticketKey: 'demo|shop|1',
    subject: 'Theepot met barst',
    kind: 'check',
    dueOn: '2026-11-27',
    dueAt: null,
    doneAt: null,
    remindedAt: null,
    outcome: null,
    lesson: '',
    ...change,
  };
}

export function improvement(id: string, change: Partial<CountedImprovement> = {}): CountedImprovement {
  return {
    id,
    createdAt: '2026-10-01T10:00:00.000Z',
    updatedAt: '2026-10-01T10:00:00.000Z',
    kind: 'delivery',
    title: 'Theepotten in een dubbele doos',
    expected: 'Dat hij heel aankomt',
    meant: 'Goed ingepakt',
    where: 'Op de pagina over verzenden',
    ticketKeys: ['demo|shop|1'],
    solvedAt: null,
    revision: 1,
    deletedAt: null,
    before: 3,
    since: 0,
    ...change,
  };
}

export function ticket(change: Partial<TicketModel> = {}): TicketModel {
  return {
    key: 'demo|shop|1',
    customer: {
      name: 'Marieke van den Bosch',
      firstName: 'Marieke',
      address: 'marieke.vandenbosch@voorbeeld.example',
      otherAddresses: [],
      relay: null,
    },
    customerId: null,
    twin: null,
    proposal: null,
    guide: null,
    recipeFailed: false,
    incomplete: false,
    history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
    reading: READING,
    complaint: { value: true, by: 'reading', because: READING.complaint.because },
    atStake: [{ what: 'repeat', because: READING.repeat?.because ?? [] }],
    answers: NO_ANSWERS,
    answersState: 'idle',
    answersProblem: null,
    answersConflict: false,
    points: READING.points.map(({ text }) => point(text)),
    difficult: { value: false, by: 'history' },
    advice: { path: 'ask-first', reason: 'nothing-answered', mustConfirm: false },
    reply: {
      path: 'ask-first',
      awaitsConfirmation: false,
      language: 'nl',
      register: 'informal',
      remedies: [],
      parts: [
        { slot: 'greeting', text: 'Dag Marieke,', marks: [], alternatives: true, own: false },
        {
          slot: 'thanks',
          text: 'Dank je wel dat je nog eens schrijft; dat had niet nodig mogen zijn.',
          marks: [],
          alternatives: true,
          own: false,
        },
        {
          slot: 'understood',
          text: 'Ik begrijp dat de theepot uit bestelling 20418 met een barst aankwam.',
          marks: ['de theepot uit bestelling 20418'],
          alternatives: true,
          own: false,
        },
        {
          slot: 'open-question',
          text: 'Is er nog iets dat je dwarszit? Vertel het me gerust.',
          marks: [],
          alternatives: false,
          own: false,
        },
        {
          slot: 'closing',
          text: 'Hartelijke groet,\nNoor\nHet Theehuisje',
          marks: [],
          alternatives: false,
          own: false,
        },
      ],
      leftOut: [],
      firstName: 'Marieke',
      dropped: [
        { slot: 'feeling', needs: 'feeling' },
        { slot: 'share', needs: 'own-share' },
      ],
      canOpen: false,
      edited: null,
      status: 'ready',
    },
    templates: { search: null, status: 'ready', canOpen: false, files: [] },
    notes: { items: [], draft: '', draftState: 'idle', draftProblem: null },
    topics: [],
    country: 'NL',
    orderLink: '',
    attachments: [],
    draft: null,
    followUps: [],
    followUpSuggestion: null,
    later: { aside: null, reread: null, asking: null, state: 'idle', problem: null },
    morning: MORNING,
    improving: { linked: [], alike: [], draft: null, state: 'idle', problem: null },
    storeProblem: null,
    ...change,
  };
}

/** The same ticket with everything answered and a remedy on a day. */
export function answeredTicket(change: Partial<TicketModel> = {}): TicketModel {
  const base = ticket();
  return ticket({
    answers: {
      ...NO_ANSWERS,
      feeling: 'disappointed',
      expected: 'dat jullie hem goed zouden inpakken',
      ownShare: true,
      smallEffort: true,
      keep: true,
      remedy: 'replacement',
      remedyOn: '2026-11-26',
    },
    points: base.points.map(({ text }, index) => point(text, { mark: index === 0 ? 'true' : 'partly' })),
    advice: { path: 'save-first', reason: 'some-yes', mustConfirm: false },
    history: { complaintsLastYear: 1, difficultBefore: false, parted: false },
    notes: {
      items: [
        note('12', 'Belt liever dan dat ze mailt.\nWas blij met het snelle telefoontje.', { pinned: true }),
        note('9', 'Vroeg of de theepot in de vaatwasser mag.'),
        note('7', 'Kocht een cadeaubon voor haar zus.'),
      ],
      draft: '',
      draftState: 'idle',
      draftProblem: null,
    },
    reply: {
      ...base.reply,
      path: 'save-first',
      remedies: ['replacement', 'refund', 'partial-refund', 'call'],
      dropped: [],
      parts: [
        ...base.reply.parts.slice(0, 3),
        {
          slot: 'share',
          text: 'Hij zat te los ingepakt. Dat is mijn verantwoordelijkheid, en het spijt me.',
          marks: [],
          alternatives: true,
          own: false,
        },
        {
          slot: 'remedy',
          text: 'Ik stuur je donderdag 26 november een nieuwe, deze keer in een dubbele doos.',
          marks: ['donderdag 26 november'],
          alternatives: true,
          own: false,
        },
        ...base.reply.parts.slice(3),
      ],
    },
    ...change,
  });
}

export function sidebar(change: Partial<SidebarModel> = {}): SidebarModel {
  return {
    page: { kind: 'ticket', ticket: ticket() },
    today: TODAY,
    host: 'frame',
    mac: false,
    keys: {},
    news: false,
    toast: null,
    report: null,
    ...change,
  };
}

function taught(id: string, host: string): KeptRecipe {
  const parts = { customer: { selectors: ['#klant'], which: 'only' as const } };
  return {
    recipe: { version: 1, id, host, where: '/zaak/*', madeAt: '2026-11-01T09:00:00.000Z', parts },
    workedAt: null,
    failingSince: null,
  };
}

export function template(
  id: string,
  change: Parameters<typeof content>[0] & Partial<TemplateRecord> = {},
): TemplateRecord {
  return {
    ...content({
      title: 'Om een foto vragen',
      shortcut: 'foto',
      body: 'Dag {{ customer.first_name }},\n\nStuur je me een **foto** van de schade?\n\n{{ cursor }}\n\nGroet,\n{{ agent.name }}',
      language: 'nl',
      ...change,
    }),
    id,
    starter: null,
    revision: 1,
    deletedAt: null,
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
  };
}

export function templates(): TemplateRecord[] {
  return [
    template('t1', { tags: ['foto', 'schade'], paths: ['ask-first'] }),
    template('t2', {
      title: 'Retour in tien dagen',
      shortcut: 'retour',
      folder: 'Retour',
      shared: true,
      variants: [
        {
          language: 'nl',
          register: 'informal',
          body: 'Stuur het gerust terug: je hebt **veertien dagen**.\n\n- Pak het stevig in\n- Leg de pakbon erbij',
        },
        { language: 'nl', register: 'formal', body: 'Stuurt u het gerust terug: u hebt veertien dagen.' },
      ],
    }),
    template('t3', {
      title: 'Where is my parcel?',
      shortcut: 'where',
      language: 'en',
      body: 'Hi {{ customer.first_name }},\nyour order {{ order.number }} left us yesterday.',
    }),
    template('t4', { title: '', shortcut: '', language: null, body: 'Fijne dag nog, en tot ziens!' }),
  ];
}

/** Of the first template. */
const USES: OptionsModel['templates']['uses'] = {
  t1: { id: 't1', count: 12, lastAt: '2026-11-20T10:00:00.000Z', byPath: { 'ask-first': 12 } },
};

export const STARTERS: Starter[] = [
  {
    id: 'late',
    content: content({
      title: 'Pakket te laat',
      folder: 'Bezorging',
      paths: ['save-first'],
      variants: [
        {
          language: 'nl',
          register: 'informal',
          body: 'Hoi {{ customer.first_name }},\n\nJe pakket is te laat.',
        },
        { language: 'en', register: null, body: 'Hello {{ customer.first_name }},\n\nYour parcel is late.' },
      ],
    }),
  },
  { id: 'invoice', content: content({ title: 'Factuur', language: 'nl', body: 'Hierbij je factuur.' }) },
];

/** Filled in for Sophie, with a question, a note and a file. */
export const FILLED: FilledTemplate = {
  reply: {
    text: 'Dag Sophie,\n\nStuur je me een foto van de schade?\n\n\n\nGroet,',
    html: '<p>Dag Sophie,</p><p>Stuur je me een <strong>foto</strong> van de schade? <a href="https://voorbeeld.example/foto">Zo doe je dat</a></p><p><br></p><p>Groet,</p>',
    cursor: 50,
  },
  questions: [
    { name: 'amount', kind: 'text', label: 'Hoeveel krijgt de klant terug?', choices: [] },
    { name: 'parcel_day', kind: 'date', label: '', choices: [] },
    { name: 'size', kind: 'choice', label: 'Welke maat?', choices: ['S', 'M', 'L'] },
    { name: 'label', kind: 'toggle', label: 'Retourlabel erbij?', choices: [] },
  ],
  dropped: ['Je krijgt … terug.'],
  notes: ['Kijk eerst of het nog op voorraad is.'],
  files: ['retourlabel.pdf'],
  variant: { language: 'nl', register: 'informal' },
  not: null,
};

export function openTemplate(change: Partial<OpenTemplate> = {}): OpenTemplate {
  const { variant: _, not: __, ...shown } = FILLED;
  return {
    fields: fieldsOf(template('t1', { tags: ['foto', 'schade'], paths: ['ask-first'] })),
    at: 0,
    isKept: true,
    shortcutProblem: null,
    preview: { of: 'sample', shown, isSample: true, answers: {} },
    fault: null,
    tone: [],
    versions: null,
    state: 'saved',
    problem: null,
    ...change,
  };
}

export function search(change: Partial<SearchModel> = {}): SearchModel {
  const results = templates().map(({ id, title, shortcut, variants }) => ({
    id,
    title,
    matched: [],
    shortcut: shortcut && `;${shortcut}`,
    gist: gist(variants[0]?.body ?? ''),
    language: variants[0]?.language === 'nl' ? null : (variants[0]?.language ?? null),
  }));
  return {
    state: 'ready',
    words: '',
    results,
    total: results.length,
    active: 't1',
    preview: null,
    filling: null,
    busy: false,
    refused: null,
    ...change,
  };
}

export function filling(change: Partial<FillingModel> = {}): FillingModel {
  return {
    title: 'Om een foto vragen',
    filled: FILLED,
    fault: null,
    answers: { size: 'M' },
    variants: [
      { language: 'nl', register: 'informal' },
      { language: 'en', register: null },
    ],
    ...change,
  };
}

const NO_COUNTS = { customers: 0, notes: 0, cases: 0, followUps: 0, improvements: 0, templates: 0 };

export function dataModel(change: Partial<DataModel> = {}): DataModel {
  return {
    state: {
      counts: { customers: 48, notes: 212, cases: 61, followUps: 4, improvements: 1, templates: 17 },
      backups: [{ name: 'unwrap-backup-2026-11-20-0915.unwrap', at: '2026-11-20T08:15:00.000Z', by: 'hand' }],
      undo: null,
      daily: { lastAt: null, problem: null, sealed: false, folder: null, instead: false },
    },
    space: { used: 4_200_000, quota: 120_000_000_000 },
    persisted: true,
    downloads: false,
    canChooseFolder: true,
    choosingFolder: false,
    making: null,
    restoring: { stage: 'choose', file: '', fault: null, problem: null },
    undoing: null,
    ...change,
  };
}

export function backupPreview(change: Partial<BackupPreview> = {}): BackupPreview {
  return {
    madeAt: '2026-11-14T08:15:00.000Z',
    app: '0.6.0',
    counts: { customers: 44, notes: 198, cases: 55, followUps: 6, improvements: 1, templates: 16 },
    ways: {
      merge: {
        added: { ...NO_COUNTS, customers: 2, notes: 5 },
        changed: { ...NO_COUNTS, notes: 3 },
        removed: NO_COUNTS,
        joined: 1,
        bothTexts: 2,
      },
      replace: {
        added: { ...NO_COUNTS, customers: 2, notes: 5 },
        changed: { ...NO_COUNTS, notes: 9 },
        removed: { ...NO_COUNTS, customers: 6, notes: 19, templates: 1 },
        joined: 0,
        bothTexts: 0,
      },
    },
    erased: 0,
    odd: 0,
    ...change,
  };
}

/** As they come. */
export const MORE_SETTINGS: Pick<Settings, 'registers' | 'signOff' | 'followUp' | 'keys'> = {
  registers: DEFAULT_REGISTERS,
  signOff: DEFAULT_SIGN_OFF,
  followUp: { on: true, ...FOLLOW_UP_DAYS, morning: MORNING },
  keys: {},
};

export function options(change: Partial<OptionsModel> = {}): OptionsModel {
  return {
    inboxes: [
      { pattern: 'https://mail.google.com/*', host: 'mail.google.com' },
      { pattern: 'http://helpdesk.local/*', host: 'http://helpdesk.local' },
    ],
    own: [
      {
        site: 'https://mail.google.com',
        host: 'mail.google.com',
        addresses: [
          { address: 'hallo@theehuisje.example', by: 'page' },
          { address: 'noor@theehuisje.example', by: 'person' },
          { address: 'jan@theehuisje.example', by: 'struck' },
        ],
      },
      { site: 'http://helpdesk.local', host: 'helpdesk.local', addresses: [] },
    ],
    recipes: [
      taught('r1', 'desk.example.com'),
      { ...taught('r2', 'post.example.org'), failingSince: '2026-11-18T09:00:00.000Z' },
    ],
    place: { room: 'settings' },
    find: { words: '', found: null, isFolded: false, active: null, problem: null },
    recipeFile: '{}',
    templates: {
      all: templates(),
      open: null,
      starters: STARTERS,
      uses: USES,
      importing: { stage: 'choose' },
    },
    settings: {
      opening: 'complaints',
      agentName: 'Noor',
      shopName: 'Het Theehuisje',
      otherShops: [],
      toneOff: [],
      orderLink: '',
      absence: { on: false, until: null },
      country: 'NL',
      ...MORE_SETTINGS,
      shortcuts: { on: true, prefix: ';', key: 'Tab' },
      starters: { on: true, hidden: ['invoice'] },
      retention: { months: null },
      backup: { daily: false, keep: 14 },
      interface: PLAIN_LOOK,
    },
    browserKeys: { toggle: 'Alt+Shift+U', search: 'Alt+Shift+L' },
    layouts: [],
    layoutSaving: null,
    version: '0.5.0',
    settingsState: 'idle',
    settingsProblem: null,
    followUps: [
      { ...followUp('f1', { dueOn: '2026-11-19' }), customerName: 'Marieke van den Bosch' },
      { ...followUp('f2', { subject: '' }), customerName: 'J. Peeters' },
    ],
    followUpsState: 'idle',
    followUpsProblem: null,
    notifications: false,
    improvements: { all: [], look: LOOK, open: null, behind: {} },
    insights: insights(null),
    customers: customers(),
    data: dataModel(),
    news: { since: null, unread: false },
    lock: { state: { is: 'none', idle: null }, turning: null, trying: false, wrong: false },
    today: TODAY,
    toast: null,
    ...change,
  };
}

/** A note with “theepot” in it. */
export function found(id: string, change: Partial<FoundRecord> = {}): FoundRecord {
  return {
    kind: 'note',
    id,
    customerId: 'c1',
    title: 'Marieke van den Bosch',
    titleMarks: [],
    text: 'De theepot kwam met een barst aan; belt liever dan dat zij mailt.',
    marks: [{ start: 3, end: 10 }],
    pinned: false,
    at: '2026-11-21T10:00:00.000Z',
    ...change,
  };
}

/** At the first step, with what is set filled in. */
export function welcome(change: Partial<WelcomeModel> = {}): WelcomeModel {
  const { inboxes, settings } = options();
  return {
    step: '1',
    site: '',
    inboxes,
    settings,
    settingsState: 'idle',
    settingsProblem: null,
    shortcut: 'Alt+Shift+U',
    toast: null,
    ...change,
  };
}
