import {
  BookOpen,
  CircleQuestionMark,
  ClipboardCheck,
  Inbox,
  Library,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  PenLine,
  Scale,
  Settings,
  Users,
} from 'lucide-react';
import type { MessageKey } from '../../shared/messages/en.ts';
import type { LibraryInfo } from '../../shared/model/library.ts';
import { useShownKeys } from '../actions/use-keys.ts';
import type { ScreenName } from '../route.ts';
import { useCommand } from '../use-command.ts';
import { useText } from '../use-text.ts';
import styles from './frame.module.css';
import { showOverlay } from './overlay-state.ts';

interface Place {
  readonly screen: ScreenName;
  readonly label: MessageKey;
  readonly Icon: LucideIcon;
  readonly count?: (info: LibraryInfo) => number;
}

const line: readonly Place[] = [
  { screen: 'claims', label: 'shell.claims', Icon: Inbox, count: (info) => info.claims },
  { screen: 'triage', label: 'shell.triage', Icon: Scale, count: (info) => info.undecidedClaims },
  { screen: 'evidence', label: 'shell.evidence', Icon: BookOpen, count: (info) => info.sources },
  { screen: 'write', label: 'shell.write', Icon: PenLine, count: (info) => info.drafts },
  { screen: 'thread', label: 'shell.thread', Icon: MessagesSquare },
  { screen: 'clear', label: 'shell.clear', Icon: ClipboardCheck },
  { screen: 'library', label: 'shell.library', Icon: Library, count: (info) => info.debunks },
];

const honest: readonly Place[] = [
  { screen: 'people', label: 'shell.people', Icon: Users },
  { screen: 'rules', label: 'shell.rules', Icon: ListChecks },
];

const settings: readonly Place[] = [{ screen: 'settings', label: 'shell.settings', Icon: Settings }];

/** The one rail of places, with what waits in each. */
export function Rail({ current }: { readonly current: ScreenName }): React.JSX.Element {
  const text = useText();
  const info = useCommand('library.info', {});
  const draw = (places: readonly Place[]) =>
    places.map((place) => (
      <PlaceLink key={place.screen} place={place} isCurrent={place.screen === current} info={info.data} />
    ));
  return (
    <div className={styles.side}>
      <nav className={styles.rail} data-tour="rail" aria-label={text('shell.places')}>
        <p className={styles.brand}>{text('shell.name')}</p>
        <ul>{draw(line)}</ul>
        <h2>{text('shell.keepsYouHonest')}</h2>
        <ul>{draw(honest)}</ul>
        <ul className={styles.railEnd}>
          {draw(settings)}
          <HelpButton />
        </ul>
      </nav>
    </div>
  );
}

function HelpButton(): React.JSX.Element {
  const text = useText();
  const { shown, spoken } = useShownKeys('help.open');
  return (
    <li data-tour="help">
      <button
        type="button"
        className={styles.place}
        aria-keyshortcuts={spoken}
        title={text('actions.help')}
        onClick={() => showOverlay('help')}
      >
        <CircleQuestionMark aria-hidden size={16} strokeWidth={1.75} />
        <span>{text('help.button')}</span>
        {shown === '' ? null : (
          <kbd aria-hidden className={styles.count}>
            {shown}
          </kbd>
        )}
      </button>
    </li>
  );
}

interface PlaceLinkProps {
  readonly place: Place;
  readonly isCurrent: boolean;
  readonly info: LibraryInfo | undefined;
}

function PlaceLink({ place, isCurrent, info }: PlaceLinkProps): React.JSX.Element {
  const text = useText();
  const count = info === undefined ? undefined : place.count?.(info);
  return (
    <li>
      <a
        className={styles.place}
        href={`#/${place.screen}`}
        title={text(place.label)}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <place.Icon aria-hidden size={16} strokeWidth={1.75} />
        <span>{text(place.label)}</span>
        {count === undefined || count === 0 ? null : <span className={styles.count}>{count.toLocaleString('en')}</span>}
      </a>
    </li>
  );
}
