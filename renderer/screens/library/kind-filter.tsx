import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MessageKey } from '../../../shared/messages/en.ts';
import { type SearchKind, searchKinds } from '../../../shared/model/library.ts';
import { useText } from '../../use-text.ts';
import styles from './library.module.css';

interface KindFilterProps {
  readonly kinds: readonly SearchKind[];
  readonly onChange: (kinds: readonly SearchKind[]) => void;
}

const kindWords: Readonly<Record<SearchKind, MessageKey>> = {
  claim: 'library.claims',
  draft: 'library.drafts',
  source: 'library.sources',
};

/** Which kinds of things the search looks at; at least one stays on. */
export function KindFilter({ kinds, onChange }: KindFilterProps): React.JSX.Element {
  const text = useText();
  return (
    <ToggleButtonGroup
      aria-label={text('library.kinds')}
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={kinds}
      onSelectionChange={(keys) => onChange(searchKinds.filter((kind) => keys.has(kind)))}
      className={styles.kinds ?? ''}
    >
      {searchKinds.map((kind) => (
        <ToggleButton key={kind} id={kind} className={styles.kind ?? ''}>
          {text(kindWords[kind])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
