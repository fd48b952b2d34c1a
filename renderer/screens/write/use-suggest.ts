import { useCallback, useEffect, useRef } from 'react';
import type { Source } from '../../../shared/model/source.ts';
import { call } from '../../call.ts';
import { sourceName } from '../../parts/source-name.ts';
import type { Suggest, Suggestion } from './editor/cite-completion.ts';
import type { DraftSurroundings } from './use-surroundings.ts';

/** What `@` offers: the claim's sources first, then whatever the library finds for the words behind it. */
export function useSuggest(surroundings: DraftSurroundings): Suggest {
  const tied = useRef<readonly Source[]>([]);
  useEffect(() => {
    const ids = new Set(surroundings.evidence.map(({ sourceId }) => sourceId));
    tied.current = [
      ...surroundings.sources.filter(({ id }) => ids.has(id)),
      ...surroundings.sources.filter(({ id }) => !ids.has(id)),
    ];
  }, [surroundings]);
  return useCallback(async (query) => {
    const first = tied.current.filter((source) => isFound(source, query));
    const found = await call('source.list', { query, limit: 20 });
    const others = found.sources
      .map(({ source }) => source)
      .filter((source) => !first.some(({ id }) => id === source.id));
    return [...first, ...others].map(toSuggestion);
  }, []);
}

function isFound({ key, title, authorsShort, year }: Source, query: string): boolean {
  const text = `${key} ${authorsShort} ${year} ${title}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function toSuggestion(source: Source): Suggestion {
  return { key: source.key, name: sourceName(source), title: source.title };
}
