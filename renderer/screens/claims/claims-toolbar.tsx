import { Button } from '../../parts/button.tsx';
import { type Choice, SelectField } from '../../parts/field.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { type Text, useText } from '../../use-text.ts';
import styles from './claims-screen.module.css';
import type { ClaimFilter } from './use-claim-pages.ts';

interface ClaimsToolbarProps {
  readonly filter: ClaimFilter;
  readonly onFilter: (filter: ClaimFilter) => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
}

/** What is shown of the log, in which order, and the two ways to add to it. */
export function ClaimsToolbar({ filter, onFilter, onNew, onImport }: ClaimsToolbarProps): React.JSX.Element {
  const text = useText();
  return (
    <div className={styles.toolbar}>
      <div className={styles.search}>
        <SearchField
          label={text('claims.search')}
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
        />
      </div>
      <SelectField
        label={text('claims.show')}
        labelShown="spoken"
        value={filter.decision}
        onChange={(decision) => onFilter({ ...filter, decision })}
        choices={decisionChoices(text)}
      />
      <SelectField
        label={text('claims.order')}
        labelShown="spoken"
        value={filter.order}
        onChange={(order) => onFilter({ ...filter, order })}
        choices={orderChoices(text)}
      />
      <Button onPress={onImport}>{text('claims.import')}</Button>
      <Button variant="primary" onPress={onNew}>
        {text('claims.new')}
      </Button>
    </div>
  );
}

function decisionChoices(text: Text): Choice<ClaimFilter['decision']>[] {
  return [
    { value: 'any', label: text('claims.any') },
    { value: 'undecided', label: text('claims.undecided') },
    { value: 'due', label: text('claims.due') },
    { value: 'respond', label: text('claims.onlyRespond') },
    { value: 'prebunk', label: text('claims.onlyPrebunk') },
    { value: 'monitor', label: text('claims.onlyMonitor') },
    { value: 'leave_alone', label: text('claims.onlyLeaveAlone') },
  ];
}

function orderChoices(text: Text): Choice<ClaimFilter['order']>[] {
  return [
    { value: 'newest', label: text('claims.newest') },
    { value: 'last_seen', label: text('claims.lastSeen') },
    { value: 'risk', label: text('claims.highestRisk') },
    { value: 'sightings', label: text('claims.mostSeen') },
  ];
}
