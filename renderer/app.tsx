import { type MouseEvent, useEffect } from 'react';
import { Foot } from './frame/foot.tsx';
import styles from './frame/frame.module.css';
import { HelpPanel } from './frame/help/help-panel.tsx';
import { HistoryDialog } from './frame/history/history-dialog.tsx';
import { TurningDialog } from './frame/history/turning-dialog.tsx';
import { QuickOpen } from './frame/quick-open.tsx';
import { Rail } from './frame/rail.tsx';
import { NoticeBar } from './frame/recovery/notice-bar.tsx';
import { RecoveryScreen } from './frame/recovery/recovery-screen.tsx';
import { useFreshData, useLibraryState } from './frame/recovery/use-library-state.ts';
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
  const library = useLibraryState();
  useFreshData(library);
  if (library?.mode === 'closed') return <RecoveryScreen key={library.reason} state={library} />;
  return (
    <div className={styles.app}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page; only the address is kept as it is */}
      <a className={styles.skip} href="#work" onClick={skipToWork}>
        {text('shell.skip')}
      </a>
      <NoticeBar state={library} />
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
