import { type SearchKind, searchKinds } from '../../../shared/model/library.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { useKept } from '../../kept.ts';
import { Columns } from '../../parts/columns.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useText } from '../../use-text.ts';
import { RecycleBin } from './bin/recycle-bin.tsx';
import { ChangedSources } from './changed-sources.tsx';
import { Debunks } from './debunks.tsx';
import { KindFilter } from './kind-filter.tsx';
import styles from './library.module.css';
import { SearchResults } from './search-results.tsx';

const typingRestMs = 120;

/** `bin` is open in it for the recycle bin, nothing for the library itself. */
export function LibraryScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  return id === 'bin' ? <RecycleBin /> : <LibraryDesk />;
}

/** Everything that was answered: search it, open it, take it as a start, see what no longer stands. */
function LibraryDesk(): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useKept('search of the library', '');
  const [kinds, setKinds] = useKept<readonly SearchKind[]>('kinds of the library', searchKinds);
  const settled = useDebounced(query.trim(), typingRestMs).slice(0, 500);
  const info = useCommand('library.info', {});
  const foot = info.data === undefined ? '' : text('library.debunksFoot', { count: info.data.debunks });
  return (
    <ScreenFrame title={text('shell.library')} actions={<LibraryActions />} foot={foot}>
      <Columns sideWidth="wide" sideLabel={text('library.changed')} side={<ChangedSources />}>
        <div className={styles.desk}>
          <div className={styles.toolbar}>
            <SearchField label={text('library.search')} value={query} onChange={setQuery} />
            <KindFilter kinds={kinds} onChange={setKinds} />
          </div>
          {settled === '' ? <Debunks /> : <SearchResults query={settled} kinds={kinds} />}
        </div>
      </Columns>
    </ScreenFrame>
  );
}

function LibraryActions(): React.JSX.Element {
  const text = useText();
  const counts = useCommand('bin.list', { limit: 1 }).data?.counts;
  const count = counts === undefined ? 0 : counts.claims + counts.sources + counts.drafts + counts.debunks;
  return (
    <Button onPress={() => go('library', 'bin')}>
      {count === 0 ? text('bin.title') : text('bin.open', { count })}
    </Button>
  );
}
