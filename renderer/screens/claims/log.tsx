import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { ClaimList } from './claim-list.tsx';
import { EmptyLog, NoMatch } from './no-claims.tsx';
import type { ClaimFilter, FirstClaims } from './use-claim-pages.ts';

interface LogProps {
  readonly first: FirstClaims;
  readonly filter: ClaimFilter;
  readonly selectedId: string | null;
  readonly isLogEmpty: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: () => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onShowAll: () => void;
}

/** The claims that match, or why none is there. */
export function Log(props: LogProps): React.JSX.Element {
  const { first, isLogEmpty } = props;
  if (first.error !== null) return <ErrorNotice error={first.error} onAgain={() => void first.refetch()} />;
  if (first.data === undefined) return <Loading />;
  if (first.data.total === 0 && isLogEmpty) return <EmptyLog onNew={props.onNew} onImport={props.onImport} />;
  if (first.data.total === 0) return <NoMatch onShowAll={props.onShowAll} />;
  return (
    <ClaimList
      filter={props.filter}
      total={first.data.total}
      selectedId={props.selectedId}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
    />
  );
}
