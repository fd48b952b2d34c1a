import { type SearchKind, searchKinds } from '../../../shared/model/library.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { useKept } from '../../kept.ts';
import { Button } from '../../parts/button.tsx';
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
import { ReplaceDialog } from './replace/replace-dialog.tsx';
import { SearchResults } from './search-results.tsx';

const typingRestMs = 120;

/** `bin` is open in it for the recycle bin, `replace` for find and replace, nothing for the library itself. */
export function LibraryScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  return id === 'bin' ? <RecycleBin /> : <LibraryDesk isReplacing={id === 'replace'} />;
}

/** Everything that was answered: search it, open it, take it as a start, see what no longer stands. */
function LibraryDesk({ isReplacing }: { readonly isReplacing: boolean }): React.JSX.Element {
  const text = useText();
  useAction('library.replace', () => go('library', 'replace'));
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
      {isReplacing ? <ReplaceDialog onClose={() => go('library')} /> : null}
    </ScreenFrame>
  );
}

function LibraryActions(): React.JSX.Element {
  const text = useText();
  const counts = useCommand('bin.list', { limit: 1 }).data?.counts;
  const count = counts === undefined ? 0 : counts.claims + counts.sources + counts.drafts + counts.debunks;
  return (
    <>
      <Button onPress={() => go('library', 'replace')}>{text('find.libraryOpen')}</Button>
      <Button onPress={() => go('library', 'bin')}>
        {count === 0 ? text('bin.title') : text('bin.open', { count })}
      </Button>
    </>
  );
}
