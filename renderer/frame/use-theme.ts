import { useEffect, useSyncExternalStore } from 'react';
import { useCommand } from '../use-command.ts';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the chosen theme and density on the document; `system` follows the machine, also when it changes. */
export function useTheme(): void {
  const settings = useCommand('settings.get', {});
  const isSystemDark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  const theme = settings.data?.theme ?? 'system';
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  const density = settings.data?.density ?? 'compact';
  useEffect(() => {
    document.documentElement.classList.toggle('dark', isDark);
    document.documentElement.dataset['density'] = density;
  }, [isDark, density]);
}

function subscribe(onChange: () => void): () => void {
  darkQuery.addEventListener('change', onChange);
  return () => darkQuery.removeEventListener('change', onChange);
}
