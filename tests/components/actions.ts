import { vi } from 'vitest';
import type { CustomersActions } from '@/lib/options/customers-model.ts';
import type { DataActions } from '@/lib/options/data-model.ts';
import type { FindActions } from '@/lib/options/find-model.ts';
import type { ImportActions } from '@/lib/options/importing-model.ts';
import type { InsightsActions } from '@/lib/options/insights-model.ts';
import type { LockActions } from '@/lib/options/lock-model.ts';
import type { OptionsActions, WelcomeActions } from '@/lib/options/model.ts';
import type { SearchActions } from '@/lib/search/model.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';

/** Every action, doing nothing and remembering its calls. */
export function sidebarActions() {
  return {
    judgeCustomer: vi.fn<SidebarActions['judgeCustomer']>(),
    answer: vi.fn<SidebarActions['answer']>(),
    keepAnswers: vi.fn<SidebarActions['keepAnswers']>(),
    markPoint: vi.fn<SidebarActions['markPoint']>(),
    addPoint: vi.fn<SidebarActions['addPoint']>(),
    removePoint: vi.fn<SidebarActions['removePoint']>(),
    rejectReading: vi.fn<SidebarActions['rejectReading']>(),
    removeFeeling: vi.fn<SidebarActions['removeFeeling']>(),
    confirmPart: vi.fn<SidebarActions['confirmPart']>(),
    anotherSentence: vi.fn<SidebarActions['anotherSentence']>(),
    editPart: vi.fn<SidebarActions['editPart']>(),
    rewriteDraft: vi.fn<SidebarActions['rewriteDraft']>(),
    hushTone: vi.fn<SidebarActions['hushTone']>(),
    nameCustomer: vi.fn<SidebarActions['nameCustomer']>(),
    startEditing: vi.fn<SidebarActions['startEditing']>(),
    editReply: vi.fn<SidebarActions['editReply']>(),
    composeAgain: vi.fn<SidebarActions['composeAgain']>(),
    insert: vi.fn<SidebarActions['insert']>(),
    openReply: vi.fn<SidebarActions['openReply']>(),
    stopWaiting: vi.fn<SidebarActions['stopWaiting']>(),
    undoInsert: vi.fn<SidebarActions['undoInsert']>(),
    openTemplates: vi.fn<SidebarActions['openTemplates']>(),
    closeTemplates: vi.fn<SidebarActions['closeTemplates']>(),
    search: searchActions(),
    openTemplateReply: vi.fn<SidebarActions['openTemplateReply']>(),
    stopTemplateWaiting: vi.fn<SidebarActions['stopTemplateWaiting']>(),
    undoTemplate: vi.fn<SidebarActions['undoTemplate']>(),
    copyTemplate: vi.fn<SidebarActions['copyTemplate']>(),
    copyReply: vi.fn<SidebarActions['copyReply']>(),
    copy: vi.fn<SidebarActions['copy']>(),
    typeNote: vi.fn<SidebarActions['typeNote']>(),
    addNote: vi.fn<SidebarActions['addNote']>(async () => true),
    editNote: vi.fn<SidebarActions['editNote']>(),
    endNoteEdit: vi.fn<SidebarActions['endNoteEdit']>(),
    pinNote: vi.fn<SidebarActions['pinNote']>(),
    removeNote: vi.fn<SidebarActions['removeNote']>(),
    noteVersions: vi.fn<SidebarActions['noteVersions']>(async () => []),
    restoreNoteVersion: vi.fn<SidebarActions['restoreNoteVersion']>(async () => undefined),
    saveFollowUp: vi.fn<SidebarActions['saveFollowUp']>(),
    finishFollowUp: vi.fn<SidebarActions['finishFollowUp']>(),
    removeFollowUp: vi.fn<SidebarActions['removeFollowUp']>(),
    putAside: vi.fn<SidebarActions['putAside']>(),
    takeUp: vi.fn<SidebarActions['takeUp']>(),
    rereadLater: vi.fn<SidebarActions['rereadLater']>(),
    rereadDone: vi.fn<SidebarActions['rereadDone']>(),
    tellFollowUp: vi.fn<SidebarActions['tellFollowUp']>(),
    endTelling: vi.fn<SidebarActions['endTelling']>(),
    loadImprovements: vi.fn<SidebarActions['loadImprovements']>(),
    chooseImprovement: vi.fn<SidebarActions['chooseImprovement']>(),
    changeImprovement: vi.fn<SidebarActions['changeImprovement']>(),
    linkImprovement: vi.fn<SidebarActions['linkImprovement']>(),
    noteLesson: vi.fn<SidebarActions['noteLesson']>(),
    undo: vi.fn<SidebarActions['undo']>(),
    dismissToast: vi.fn<SidebarActions['dismissToast']>(),
    unlock: vi.fn<SidebarActions['unlock']>(),
    retry: vi.fn<SidebarActions['retry']>(),
    readAgain: vi.fn<SidebarActions['readAgain']>(),
    openOptions: vi.fn<SidebarActions['openOptions']>(),
    openCustomer: vi.fn<SidebarActions['openCustomer']>(),
    teach: vi.fn<SidebarActions['teach']>(),
    makeReport: vi.fn<SidebarActions['makeReport']>(),
    dropReport: vi.fn<SidebarActions['dropReport']>(),
    leave: vi.fn<SidebarActions['leave']>(),
    close: vi.fn<SidebarActions['close']>(),
    collapse: vi.fn<NonNullable<SidebarActions['collapse']>>(),
  };
}

export function searchActions() {
  return {
    type: vi.fn<SearchActions['type']>(),
    move: vi.fn<SearchActions['move']>(),
    choose: vi.fn<SearchActions['choose']>(),
    answer: vi.fn<SearchActions['answer']>(),
    showVariant: vi.fn<SearchActions['showVariant']>(),
    insert: vi.fn<SearchActions['insert']>(),
    back: vi.fn<SearchActions['back']>(),
    close: vi.fn<SearchActions['close']>(),
    openOptions: vi.fn<SearchActions['openOptions']>(),
    retry: vi.fn<SearchActions['retry']>(),
  };
}

export function importActions() {
  return {
    read: vi.fn<ImportActions['read']>(),
    cancel: vi.fn<ImportActions['cancel']>(),
    map: vi.fn<ImportActions['map']>(),
    choose: vi.fn<ImportActions['choose']>(),
    chooseAll: vi.fn<ImportActions['chooseAll']>(),
    showOnlyRemarks: vi.fn<ImportActions['showOnlyRemarks']>(),
    showMore: vi.fn<ImportActions['showMore']>(),
    setChanged: vi.fn<ImportActions['setChanged']>(),
    save: vi.fn<ImportActions['save']>(),
  };
}

export function customersActions() {
  return {
    filter: vi.fn<CustomersActions['filter']>(),
    more: vi.fn<CustomersActions['more']>(),
    addNote: vi.fn<CustomersActions['addNote']>(async () => true),
    typeNote: vi.fn<CustomersActions['typeNote']>(),
    editNote: vi.fn<CustomersActions['editNote']>(),
    endNoteEdit: vi.fn<CustomersActions['endNoteEdit']>(),
    restoreVersion: vi.fn<CustomersActions['restoreVersion']>(),
    removeNote: vi.fn<CustomersActions['removeNote']>(),
    part: vi.fn<CustomersActions['part']>(),
    findOther: vi.fn<CustomersActions['findOther']>(),
    lookForTraces: vi.fn<CustomersActions['lookForTraces']>(),
    eraseTraces: vi.fn<CustomersActions['eraseTraces']>(),
    merge: vi.fn<CustomersActions['merge']>(),
    unmerge: vi.fn<CustomersActions['unmerge']>(),
    sayApart: vi.fn<CustomersActions['sayApart']>(),
    takeOut: vi.fn<CustomersActions['takeOut']>(),
    erase: vi.fn<CustomersActions['erase']>(),
    chooseCleanUp: vi.fn<CustomersActions['chooseCleanUp']>(),
    previewCleanUp: vi.fn<CustomersActions['previewCleanUp']>(),
    cleanUp: vi.fn<CustomersActions['cleanUp']>(),
  };
}

export function dataActions() {
  return {
    makeBackup: vi.fn<DataActions['makeBackup']>(async () => null),
    readBackup: vi.fn<DataActions['readBackup']>(),
    unlockBackup: vi.fn<DataActions['unlockBackup']>(),
    chooseWay: vi.fn<DataActions['chooseWay']>(),
    restore: vi.fn<DataActions['restore']>(),
    stopRestore: vi.fn<DataActions['stopRestore']>(),
    leaveBackup: vi.fn<DataActions['leaveBackup']>(),
    undoRestore: vi.fn<DataActions['undoRestore']>(),
    backUpDaily: vi.fn<DataActions['backUpDaily']>(),
    sealDaily: vi.fn<DataActions['sealDaily']>(),
    keepData: vi.fn<DataActions['keepData']>(),
    chooseFolder: vi.fn<DataActions['chooseFolder']>(),
    allowFolder: vi.fn<DataActions['allowFolder']>(),
    forgetFolder: vi.fn<DataActions['forgetFolder']>(),
  };
}

export function lockActions() {
  return {
    turnOn: vi.fn<LockActions['turnOn']>(),
    turnOff: vi.fn<LockActions['turnOff']>(),
    unlock: vi.fn<LockActions['unlock']>(),
    lockNow: vi.fn<LockActions['lockNow']>(),
    change: vi.fn<LockActions['change']>(async () => true),
    setIdle: vi.fn<LockActions['setIdle']>(),
    startAnew: vi.fn<LockActions['startAnew']>(),
  };
}

export function optionsActions() {
  return {
    customers: customersActions(),
    addInbox: vi.fn<OptionsActions['addInbox']>(async () => 'granted'),
    removeInbox: vi.fn<OptionsActions['removeInbox']>(),
    find: {
      type: vi.fn<FindActions['type']>(),
      move: vi.fn<FindActions['move']>(),
      open: vi.fn<FindActions['open']>(),
      more: vi.fn<FindActions['more']>(),
      retry: vi.fn<FindActions['retry']>(),
    },
    saveSettings: vi.fn<OptionsActions['saveSettings']>(),
    finishFollowUp: vi.fn<OptionsActions['finishFollowUp']>(),
    tellFollowUp: vi.fn<OptionsActions['tellFollowUp']>(),
    allowNotifications: vi.fn<OptionsActions['allowNotifications']>(),
    insights: {
      choosePeriod: vi.fn<InsightsActions['choosePeriod']>(),
      chooseDays: vi.fn<InsightsActions['chooseDays']>(),
      chooseInbox: vi.fn<InsightsActions['chooseInbox']>(),
      chooseAgent: vi.fn<InsightsActions['chooseAgent']>(),
      countAgain: vi.fn<InsightsActions['countAgain']>(),
    },
    lookAtImprovements: vi.fn<OptionsActions['lookAtImprovements']>(),
    moveImprovement: vi.fn<OptionsActions['moveImprovement']>(),
    openImprovement: vi.fn<OptionsActions['openImprovement']>(),
    changeImprovement: vi.fn<OptionsActions['changeImprovement']>(),
    solveImprovement: vi.fn<OptionsActions['solveImprovement']>(),
    removeImprovement: vi.fn<OptionsActions['removeImprovement']>(),
    loadBehind: vi.fn<OptionsActions['loadBehind']>(),
    copy: vi.fn<OptionsActions['copy']>(),
    openTemplate: vi.fn<OptionsActions['openTemplate']>(),
    changeTemplate: vi.fn<OptionsActions['changeTemplate']>(),
    changeVariant: vi.fn<OptionsActions['changeVariant']>(),
    showVariant: vi.fn<OptionsActions['showVariant']>(),
    addVariant: vi.fn<OptionsActions['addVariant']>(),
    removeVariant: vi.fn<OptionsActions['removeVariant']>(),
    answerPreview: vi.fn<OptionsActions['answerPreview']>(),
    previewWith: vi.fn<OptionsActions['previewWith']>(),
    loadVersions: vi.fn<OptionsActions['loadVersions']>(),
    restoreVersion: vi.fn<OptionsActions['restoreVersion']>(),
    restoreStarter: vi.fn<OptionsActions['restoreStarter']>(),
    duplicateTemplate: vi.fn<OptionsActions['duplicateTemplate']>(),
    hideStarter: vi.fn<OptionsActions['hideStarter']>(),
    importing: importActions(),
    exportTemplates: vi.fn<OptionsActions['exportTemplates']>(),
    offerStarters: vi.fn<OptionsActions['offerStarters']>(),
    improveTemplate: vi.fn<OptionsActions['improveTemplate']>(),
    closeTemplate: vi.fn<OptionsActions['closeTemplate']>(),
    removeTemplate: vi.fn<OptionsActions['removeTemplate']>(),
    changeKeys: vi.fn<OptionsActions['changeKeys']>(),
    openBrowserKeys: vi.fn<OptionsActions['openBrowserKeys']>(),
    changeLayout: vi.fn<OptionsActions['changeLayout']>(),
    resetLayout: vi.fn<OptionsActions['resetLayout']>(),
    sayOwn: vi.fn<OptionsActions['sayOwn']>(),
    removeRecipe: vi.fn<OptionsActions['removeRecipe']>(),
    importRecipes: vi.fn<OptionsActions['importRecipes']>(),
    data: dataActions(),
    lock: lockActions(),
    undo: vi.fn<OptionsActions['undo']>(),
    dismissToast: vi.fn<OptionsActions['dismissToast']>(),
    typeSite: vi.fn<WelcomeActions['typeSite']>(),
    go: vi.fn<WelcomeActions['go']>(),
    openPractice: vi.fn<WelcomeActions['openPractice']>(),
    openOptions: vi.fn<WelcomeActions['openOptions']>(),
  };
}
