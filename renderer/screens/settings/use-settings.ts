import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/model/library.ts';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';

interface ChangeableSettings {
  readonly settings: Settings | undefined;
  /** Shown at once; when the library refuses it, what it holds is read again. */
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings and the way to change some of them. */
export function useSettings(): ChangeableSettings {
  const queryClient = useQueryClient();
  const act = useAct();
  const settings = useCommand('settings.get', {});
  const change = async (changes: Partial<Settings>) => {
    const key = ['settings.get', {}];
    if (settings.data !== undefined) queryClient.setQueryData<Settings>(key, { ...settings.data, ...changes });
    const saved = await act('settings.save', changes);
    if (saved === null) await queryClient.invalidateQueries({ queryKey: key });
  };
  return { settings: settings.data, change: (changes) => void change(changes) };
}
