import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { useText } from '../../use-text.ts';

interface EmptyLogProps {
  readonly onNew: () => void;
  readonly onImport: () => void;
}

/** Says what a claim is to someone who has none yet. */
export function EmptyLog({ onNew, onImport }: EmptyLogProps): React.JSX.Element {
  const text = useText();
  const actions = (
    <>
      <Button variant="primary" onPress={onNew}>
        {text('claims.new')}
      </Button>
      <Button onPress={onImport}>{text('claims.import')}</Button>
    </>
  );
  return (
    <EmptyState title={text('claims.emptyTitle')} actions={actions}>
      <p>{text('claims.emptyText')}</p>
      <p>{text('claims.emptyPaste')}</p>
    </EmptyState>
  );
}

export function NoMatch({ onShowAll }: { readonly onShowAll: () => void }): React.JSX.Element {
  const text = useText();
  return (
    <EmptyState
      title={text('claims.noMatchTitle')}
      actions={<Button onPress={onShowAll}>{text('claims.showAll')}</Button>}
    >
      <p>{text('claims.noMatchText')}</p>
    </EmptyState>
  );
}
