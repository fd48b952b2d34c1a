import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { useText } from '../../use-text.ts';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { AuditTrail } from './audit-trail.tsx';
import { Backups } from './backups/backups.tsx';
import { SupportPart } from './backups/support.tsx';
import { Imports } from './imports.tsx';
import { LibraryPlace } from './library-place.tsx';
import { PurgePart } from './purge/purge-part.tsx';
import { ReaderSettings } from './reader-settings.tsx';
import { Samples } from './samples.tsx';
import styles from './settings.module.css';
import { Shortcuts } from './shortcuts.tsx';
import { SpellingSettings } from './spelling-settings.tsx';
import { WorkSettings } from './work-settings.tsx';

/** How the app looks and works, where the library lies, what came into it and what was done in it. */
export function SettingsScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  return (
    <ScreenFrame title={text('shell.settings')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={styles.scroller} aria-label={text('settings.sections')} tabIndex={0}>
        <div className={styles.settings}>
          <Appearance />
          <WorkSettings />
          <SpellingSettings />
          <ReaderSettings />
          <Shortcuts isAsked={id === 'shortcuts'} />
          <LibraryPlace />
          <Backups />
          <Samples />
          <Imports />
          <PurgePart />
          <AuditTrail />
          <SupportPart />
          <About />
        </div>
      </section>
    </ScreenFrame>
  );
}
