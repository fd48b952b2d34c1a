import type { Settings } from '../../shared/model/library.ts';
import { useAction } from '../actions/use-action.ts';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { tell } from '../parts/toast.tsx';
import { go } from '../route.ts';
import { useSettings } from '../screens/settings/use-settings.ts';
import { useAct } from '../use-act.ts';
import { useCommand } from '../use-command.ts';
import { useText } from '../use-text.ts';
import { useHistory } from './history/use-history.ts';
import { showOverlay } from './overlay-state.ts';
import { useBackupAction } from './use-backup-action.ts';
import { useDropGuard } from './use-drop-guard.ts';

/** Offers what can be done on every screen, and listens for the keys. */
export function useDeskActions(): void {
  useShortcuts();
  useDropGuard();
  usePlaces();
  useLook();
  useSamples();
  useHistoryActions();
  useBackupAction();
  useAction('help.open', () => showOverlay('help'));
  useAction('tour.start', () => showOverlay('tour'));
  useAction('shortcuts.show', () => go('settings', 'shortcuts'));
}

function usePlaces(): void {
  useAction('go.claims', () => go('claims'));
  useAction('go.triage', () => go('triage'));
  useAction('go.evidence', () => go('evidence'));
  useAction('go.write', () => go('write'));
  useAction('go.thread', () => go('thread'));
  useAction('go.clear', () => go('clear'));
  useAction('go.library', () => go('library'));
  useAction('go.people', () => go('people'));
  useAction('go.rules', () => go('rules'));
  useAction('go.settings', () => go('settings'));
}

function useHistoryActions(): void {
  const text = useText();
  const history = useHistory();
  const next = useCommand('action.list', { limit: 1 }).data?.next;
  useAction('history.undo', () => void history.undo(), next?.undo == null ? text('history.undoNothing') : null);
  useAction('history.redo', () => void history.redo(), next?.redo == null ? text('history.redoNothing') : null);
  useAction('history.show', () => showOverlay('history'));
  useAction('bin.show', () => go('library', 'bin'));
}

function useLook(): void {
  const text = useText();
  const { settings, change } = useSettings();
  const inUse = (isSo: boolean) => (isSo ? text('actions.inUse') : null);
  const set = (changes: Partial<Settings>) => () => change(changes);
  const theme = settings?.theme;
  const density = settings?.density;
  const hasOwnWidths = Object.keys(settings?.panes ?? {}).length > 0;
  useAction('theme.light', set({ theme: 'light' }), inUse(theme === 'light'));
  useAction('theme.dark', set({ theme: 'dark' }), inUse(theme === 'dark'));
  useAction('theme.system', set({ theme: 'system' }), inUse(theme === 'system'));
  useAction('density.compact', set({ density: 'compact' }), inUse(density === 'compact'));
  useAction('density.comfortable', set({ density: 'comfortable' }), inUse(density === 'comfortable'));
  useAction('panes.reset', set({ panes: {} }), hasOwnWidths ? null : text('actions.usualWidths'));
}

function useSamples(): void {
  const text = useText();
  const act = useAct();
  const info = useCommand('library.info', {});
  const hasSamples = (info.data?.samples ?? 0) > 0;
  const add = async () => {
    const done = await act('library.addSamples', {});
    if (done !== null) tell(text('settings.samplesAdded'));
  };
  const remove = async () => {
    const done = await act('library.removeSamples', {});
    if (done !== null) tell(text('settings.samplesRemoved'), { label: text('shell.undo'), onPress: () => void add() });
  };
  useAction('samples.add', () => void add(), hasSamples ? text('actions.samplesThere') : null);
  useAction('samples.remove', () => void remove(), hasSamples ? null : text('actions.samplesGone'));
}
