import { type MouseEvent, useEffect } from 'react';
import { ClosedLibrary, useClosedLibrary } from './frame/closed-library.tsx';
import { Foot } from './frame/foot.tsx';
import styles from './frame/frame.module.css';
import { QuickOpen } from './frame/quick-open.tsx';
import { Rail } from './frame/rail.tsx';
import { ScreenBoundary } from './frame/screen-boundary.tsx';
import { useDeskActions } from './frame/use-desk-actions.ts';
import { useTheme } from './frame/use-theme.ts';
import { Welcome } from './frame/welcome.tsx';
import { type ScreenName, useRoute } from './route.ts';
import { ClaimsScreen } from './screens/claims/claims-screen.tsx';
import { ClearScreen } from './screens/clear/clear-screen.tsx';
import { EvidenceScreen } from './screens/evidence/evidence-screen.tsx';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { PeopleScreen } from './screens/people/people-screen.tsx';
import { RulesScreen } from './screens/rules/rules-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { ThreadScreen } from './screens/thread/thread-screen.tsx';
import { TriageScreen } from './screens/triage/triage-screen.tsx';
import { WriteScreen } from './screens/write/write-screen.tsx';
import { useText } from './use-text.ts';

/** A screen is given what is open in it (`id`) and draws its own top bar and work through `ScreenFrame`. */
const screens: Readonly<Record<ScreenName, (props: { readonly id: string | null }) => React.JSX.Element>> = {
  claims: ClaimsScreen,
  triage: TriageScreen,
  evidence: EvidenceScreen,
  write: WriteScreen,
  thread: ThreadScreen,
  clear: ClearScreen,
  library: LibraryScreen,
  people: PeopleScreen,
  rules: RulesScreen,
  settings: SettingsScreen,
};

export function App(): React.JSX.Element {
  const text = useText();
  const route = useRoute();
  useTheme();
  useDeskActions();
  useFocusOnScreenChange(route.screen);
  const closed = useClosedLibrary();
  const Screen = screens[route.screen];
  if (closed !== null) return <ClosedLibrary reason={closed.reason} onAgain={() => closed.tryAgain()} />;
  return (
    <div className={styles.app}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page; only the address is kept as it is */}
      <a className={styles.skip} href="#work" onClick={skipToWork}>
        {text('shell.skip')}
      </a>
      <Rail current={route.screen} />
      <ScreenBoundary key={route.screen}>
        <Screen id={route.id} />
      </ScreenBoundary>
      <Foot />
      <QuickOpen />
      <Welcome />
    </div>
  );
}

/** The address names the screen: following the link would leave it. */
function skipToWork(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#work')?.focus();
}

/** Focus moves to the heading of the new screen, so that a screen reader says where the person is. */
function useFocusOnScreenChange(screen: ScreenName): void {
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen]);
}
