import type { MessageKey } from '../../shared/messages/en.ts';
import type { ScreenName } from '../route.ts';

/** Where an action works: on one screen, or wherever one is. */
export type Area = ScreenName | 'everywhere';

interface ActionRow {
  readonly title: MessageKey;
  readonly area: Area;
  /** The keys until somebody chooses others, as `keysOf` writes them. */
  readonly keys: readonly string[];
  /** The screen that offers it; from anywhere else the palette goes there first and then runs it. */
  readonly home?: ScreenName;
  /** The part of the screen acts on these keys itself: they cannot be changed, and the palette does not list it. */
  readonly isFixed?: true;
}

/** Every action of the app: what the palette, the shortcuts, help, menus and tooltips read. */
export const actions = {
  'palette.open': { title: 'actions.palette', area: 'everywhere', keys: ['Mod+K'] },
  'search.focus': { title: 'actions.search', area: 'everywhere', keys: ['/'] },
  'help.open': { title: 'actions.help', area: 'everywhere', keys: ['?', 'F1'] },
  'tour.start': { title: 'actions.tour', area: 'everywhere', keys: [] },
  'shortcuts.show': { title: 'actions.shortcuts', area: 'everywhere', keys: [] },
  'claim.new': { title: 'actions.newClaim', area: 'everywhere', keys: ['N'], home: 'claims' },
  'claim.import': { title: 'actions.importClaims', area: 'everywhere', keys: [], home: 'claims' },
  'source.add': { title: 'actions.addSource', area: 'everywhere', keys: [], home: 'evidence' },
  'draft.new': { title: 'actions.newDraft', area: 'everywhere', keys: [], home: 'write' },
  'person.new': { title: 'actions.newPerson', area: 'everywhere', keys: [], home: 'people' },
  'history.undo': { title: 'shell.undo', area: 'everywhere', keys: ['Mod+Z'] },
  'history.redo': { title: 'history.redo', area: 'everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  'history.show': { title: 'history.open', area: 'everywhere', keys: [] },
  'bin.show': { title: 'bin.title', area: 'everywhere', keys: [] },
  'library.replace': { title: 'find.libraryTitle', area: 'everywhere', keys: ['Mod+Shift+H'], home: 'library' },
  'go.claims': { title: 'shell.claims', area: 'everywhere', keys: ['Alt+1'] },
  'go.triage': { title: 'shell.triage', area: 'everywhere', keys: ['Alt+2'] },
  'go.evidence': { title: 'shell.evidence', area: 'everywhere', keys: ['Alt+3'] },
  'go.write': { title: 'shell.write', area: 'everywhere', keys: ['Alt+4'] },
  'go.thread': { title: 'shell.thread', area: 'everywhere', keys: ['Alt+5'] },
  'go.clear': { title: 'shell.clear', area: 'everywhere', keys: ['Alt+6'] },
  'go.library': { title: 'shell.library', area: 'everywhere', keys: ['Alt+7'] },
  'go.people': { title: 'shell.people', area: 'everywhere', keys: ['Alt+8'] },
  'go.rules': { title: 'shell.rules', area: 'everywhere', keys: ['Alt+9'] },
  'go.settings': { title: 'shell.settings', area: 'everywhere', keys: ['Alt+0'] },
  'theme.light': { title: 'actions.light', area: 'everywhere', keys: [] },
  'theme.dark': { title: 'actions.dark', area: 'everywhere', keys: [] },
  'theme.system': { title: 'actions.system', area: 'everywhere', keys: [] },
  'density.compact': { title: 'actions.compact', area: 'everywhere', keys: [] },
  'density.comfortable': { title: 'actions.comfortable', area: 'everywhere', keys: [] },
  'backup.now': { title: 'recovery.backUpNow', area: 'everywhere', keys: [] },
  'backup.save': { title: 'recovery.saveElsewhere', area: 'everywhere', keys: [], home: 'settings' },
  'samples.add': { title: 'settings.addSamples', area: 'everywhere', keys: [] },
  'samples.remove': { title: 'settings.removeSamples', area: 'everywhere', keys: [] },
  'panes.reset': { title: 'actions.resetPanes', area: 'everywhere', keys: [] },
  'claim.answer': { title: 'actions.answerClaim', area: 'claims', keys: ['A'] },
  'claim.decide': { title: 'actions.decideClaim', area: 'claims', keys: ['D'] },
  'claim.edit': { title: 'actions.editClaim', area: 'claims', keys: ['E'] },
  'claim.attach': { title: 'actions.tieSource', area: 'claims', keys: [] },
  'claim.delete': { title: 'actions.deleteClaim', area: 'claims', keys: [] },
  'triage.save': { title: 'actions.saveDecision', area: 'triage', keys: ['Mod+Enter'] },
  'write.save': { title: 'actions.saveNow', area: 'write', keys: ['Mod+S'] },
  'write.nextFinding': { title: 'actions.nextFinding', area: 'write', keys: ['F8'] },
  'write.previousFinding': { title: 'actions.previousFinding', area: 'write', keys: ['Shift+F8'] },
  'write.showFinding': { title: 'actions.showFinding', area: 'write', keys: ['Alt+Enter'] },
  'write.editCitation': { title: 'actions.editCitation', area: 'write', keys: ['F2'] },
  'write.moveBlockUp': { title: 'actions.moveBlockUp', area: 'write', keys: ['Alt+Shift+ArrowUp'] },
  'write.moveBlockDown': { title: 'actions.moveBlockDown', area: 'write', keys: ['Alt+Shift+ArrowDown'] },
  'spelling.next': { title: 'spelling.next', area: 'write', keys: ['F7'] },
  'spelling.previous': { title: 'spelling.previous', area: 'write', keys: ['Shift+F7'] },
  'tabs.next': { title: 'tabs.next', area: 'write', keys: ['Alt+PageDown'] },
  'tabs.previous': { title: 'tabs.previous', area: 'write', keys: ['Alt+PageUp'] },
  'tabs.moveRight': { title: 'tabs.moveRight', area: 'write', keys: ['Alt+Shift+PageDown'] },
  'tabs.moveLeft': { title: 'tabs.moveLeft', area: 'write', keys: ['Alt+Shift+PageUp'] },
  'tabs.close': { title: 'tabs.close', area: 'write', keys: ['Alt+W'] },
  'tabs.reopen': { title: 'tabs.reopen', area: 'write', keys: ['Alt+Shift+W'] },
  'write.find': { title: 'find.open', area: 'write', keys: ['Mod+F'] },
  'write.replace': { title: 'find.openReplace', area: 'write', keys: ['Mod+H'] },
  'write.attach': { title: 'actions.attach', area: 'write', keys: [] },
  'write.versions': { title: 'actions.versions', area: 'write', keys: [] },
  'write.translate': { title: 'actions.translate', area: 'write', keys: [] },
  'write.linkTranslation': { title: 'actions.linkTranslation', area: 'write', keys: [] },
  'write.originalChanges': { title: 'actions.originalChanges', area: 'write', keys: [] },
  'write.sheets': { title: 'actions.sheets', area: 'write', keys: [] },
  'write.preview': { title: 'actions.preview', area: 'write', keys: ['Mod+Shift+P'] },
  'write.thread': { title: 'actions.toThread', area: 'write', keys: [] },
  'write.clear': { title: 'actions.toClear', area: 'write', keys: ['Mod+Enter'] },
  'thread.copyNext': { title: 'actions.copyNext', area: 'thread', keys: ['C'] },
  'thread.copyAll': { title: 'actions.copyAll', area: 'thread', keys: ['Shift+C'] },
  'thread.copyNumber': { title: 'actions.copyNumber', area: 'thread', keys: ['1', '9'], isFixed: true },
  'thread.breakEarlier': { title: 'actions.breakEarlier', area: 'thread', keys: ['Alt+ArrowUp'] },
  'thread.breakLater': { title: 'actions.breakLater', area: 'thread', keys: ['Alt+ArrowDown'] },
  'thread.pictures': { title: 'actions.pictures', area: 'thread', keys: [] },
  'thread.post': { title: 'actions.startPosting', area: 'thread', keys: ['P'] },
  'thread.platforms': { title: 'actions.platforms', area: 'thread', keys: [] },
  'thread.export': { title: 'actions.export', area: 'thread', keys: ['Mod+E'] },
  'thread.write': { title: 'actions.toWrite', area: 'thread', keys: [] },
  'thread.clear': { title: 'actions.toClear', area: 'thread', keys: ['Mod+Enter'] },
  'clear.approve': { title: 'actions.approve', area: 'clear', keys: ['Mod+Enter'] },
  'clear.export': { title: 'actions.export', area: 'clear', keys: ['Mod+E'] },
  'clear.print': { title: 'actions.print', area: 'clear', keys: ['Mod+P'] },
  'clear.write': { title: 'actions.toWrite', area: 'clear', keys: [] },
} as const satisfies Readonly<Record<string, ActionRow>>;

export type ActionId = keyof typeof actions;

/** An action with its id; the keys are those of the table. */
export interface Action extends ActionRow {
  readonly id: ActionId;
}

export const actionList: readonly Action[] = (Object.keys(actions) as ActionId[]).map((id) => ({ id, ...actions[id] }));
