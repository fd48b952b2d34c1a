import type { Output } from '../../../shared/contract.ts';
import { type Choice, SelectField } from '../../parts/field.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useCommand } from '../../use-command.ts';
import { type Text, useText } from '../../use-text.ts';
import styles from './claims-screen.module.css';
import { useAssignees } from './use-assignees.ts';
import type { ClaimFilter } from './use-claim-pages.ts';

interface ClaimsToolbarProps {
  readonly filter: ClaimFilter;
  readonly onFilter: (filter: ClaimFilter) => void;
}

/** What is shown of the log, and in which order. */
export function ClaimsToolbar({ filter, onFilter }: ClaimsToolbarProps): React.JSX.Element {
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
      <RowFilters filter={filter} onFilter={onFilter} />
    </div>
  );
}

/** By topic and by who looks after a claim: offered once the library has any. */
function RowFilters({ filter, onFilter }: ClaimsToolbarProps): React.JSX.Element {
  const text = useText();
  const topics = useCommand('claim.topics', {}).data ?? [];
  const people = useAssignees() ?? [];
  return (
    <>
      {topics.length === 0 && filter.topic === null ? null : (
        <SelectField
          label={text('tables.topic')}
          labelShown="spoken"
          value={filter.topic ?? ''}
          onChange={(topic) => onFilter({ ...filter, topic: topic === '' ? null : topic })}
          choices={topicChoices(text, topics, filter.topic)}
        />
      )}
      {people.length === 0 && filter.assignee === 'any' ? null : (
        <SelectField
          label={text('tables.assignee')}
          labelShown="spoken"
          value={filter.assignee}
          onChange={(assignee) => onFilter({ ...filter, assignee })}
          choices={[
            { value: 'any', label: text('tables.anyone') },
            ...people.map(({ id, name, isMe }) => ({ value: id, label: isMe ? text('tables.mine') : name })),
            { value: 'nobody', label: text('tables.nobodys') },
          ]}
        />
      )}
    </>
  );
}

/** A topic that no claim has any more is shown for as long as it is the filter. */
function topicChoices(text: Text, topics: Output<'claim.topics'>, shown: string | null): Choice<string>[] {
  const known = topics.map(({ topic, claims }) => ({
    value: topic,
    label: text('tables.topicUse', { topic, count: claims }),
  }));
  const isKnown = shown === null || topics.some(({ topic }) => topic === shown);
  return [
    { value: '', label: text('tables.anyTopic') },
    ...(isKnown ? [] : [{ value: shown, label: shown }]),
    ...known,
  ];
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
