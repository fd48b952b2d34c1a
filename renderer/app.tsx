import { type MouseEvent, useEffect } from 'react';
import { ClosedLibrary, useClosedLibrary } from './frame/closed-library.tsx';
import { Foot } from './frame/foot.tsx';
import styles from './frame/frame.module.css';
import { HelpPanel } from './frame/help/help-panel.tsx';
import { HistoryDialog } from './frame/history/history-dialog.tsx';
import { TurningDialog } from './frame/history/turning-dialog.tsx';
import { QuickOpen } from './frame/quick-open.tsx';
import { Rail } from './frame/rail.tsx';
import { bringScreens, CurrentScreen } from './frame/screens.tsx';
import { Tour } from './frame/tour/tour.tsx';
import { useDeskActions } from './frame/use-desk-actions.ts';
import { useTheme } from './frame/use-theme.ts';
import { Welcome } from './frame/welcome.tsx';
import { useRoute } from './route.ts';
import { useText } from './use-text.ts';

export function App(): React.JSX.Element {
  const text = useText();
  const route = useRoute();
  useTheme();
  useEffect(() => void bringScreens(), []);
  useDeskActions();
  const closed = useClosedLibrary();
  if (closed !== null) return <ClosedLibrary reason={closed.reason} onAgain={() => closed.tryAgain()} />;
  return (
    <div className={styles.app}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page; only the address is kept as it is */}
      <a className={styles.skip} href="#work" onClick={skipToWork}>
        {text('shell.skip')}
      </a>
      <Rail current={route.screen} />
      <CurrentScreen route={route} />
      <Foot />
      <QuickOpen />
      <HistoryDialog />
      <TurningDialog />
      <HelpPanel />
      <Tour />
      <Welcome />
    </div>
  );
}

/** The address names the screen: following the link would leave it. */
function skipToWork(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#work')?.focus();
}
