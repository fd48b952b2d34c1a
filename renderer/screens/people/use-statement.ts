import type { Person } from '../../../shared/model/person.ts';
import { useNow } from '../../use-now.ts';
import { useDay, useText } from '../../use-text.ts';

const yearMs = 365 * 24 * 60 * 60 * 1000;

interface Statement {
  /** `open` was never confirmed, `old` longer ago than 12 months, `valid` counts. */
  readonly state: 'open' | 'old' | 'valid';
  /** For a list of people. */
  readonly brief: string;
  /** For the person's own page. */
  readonly full: string;
}

/** Says where a statement of interests stands. An empty register is no clean one until it was confirmed. */
export function useStatement(): (person: Person, interests: number) => Statement {
  const text = useText();
  const day = useDay();
  const now = useNow();
  return (person, interests) => {
    const at = person.statementConfirmedAt;
    if (at === null) {
      const full = interests === 0 ? text('people.statementEmpty') : text('people.statementOpen', { count: interests });
      return { state: 'open', brief: text('people.notConfirmed'), full };
    }
    const confirmed = { day: day(at), count: interests };
    const isOld = now - Date.parse(at) > yearMs;
    return {
      state: isOld ? 'old' : 'valid',
      brief: text(isOld ? 'people.outdated' : 'people.confirmed', confirmed),
      full: text(interests === 0 ? 'people.statementNoneConfirmed' : 'people.statementConfirmed', confirmed),
    };
  };
}
