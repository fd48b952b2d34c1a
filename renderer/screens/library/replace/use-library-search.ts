import { useRef, useState } from 'react';
import { AppError } from '../../../../shared/app-error.ts';
import type { Output } from '../../../../shared/contract.ts';
import type { FoundThing, SearchPlace } from '../../../../shared/model/found-text.ts';
import type { TextSearch } from '../../../../shared/text/find-text.ts';
import { call } from '../../../call.ts';

/** A search through the library, step by step. */
export interface LibrarySearch {
  readonly state: 'resting' | 'running' | 'ended' | 'stopped' | 'full';
  /** The search that `things` is the answer to. */
  readonly search: TextSearch;
  readonly things: readonly FoundThing[];
  readonly done: number;
  readonly total: number;
  readonly error: AppError | null;
}

/** More places than this nobody looks through; the search ends there and says so. */
export const limitPlaces = 1000;

const resting: LibrarySearch = {
  ...{ state: 'resting', search: { query: '', case: 'ignore', words: 'any' } },
  ...{ things: [], done: 0, total: 0, error: null },
};

/** Asks for one stretch of the library after the other; a new search or `stop` ends the one before. */
export function useLibrarySearch() {
  const [found, setFound] = useState(resting);
  const run = useRef(0);

  const start = async (search: TextSearch) => {
    run.current += 1;
    const mine = run.current;
    let now: LibrarySearch = { ...resting, state: 'running', search };
    let from: SearchPlace | null = null;
    setFound(now);
    do {
      const answer: Answer | AppError = await call('library.findText', { ...search, from }).catch(asAppError);
      if (run.current !== mine) return;
      now = answer instanceof AppError ? { ...now, state: 'ended', error: answer } : withAnswer(now, answer);
      from = answer instanceof AppError ? null : answer.next;
      setFound(now);
    } while (from !== null && now.state === 'running');
  };
  const stop = () => {
    run.current += 1;
    setFound((now) => (now.state === 'running' ? { ...now, state: 'stopped' } : now));
  };
  const forget = () => {
    run.current += 1;
    setFound(resting);
  };
  return { found, start, stop, forget };
}

type Answer = Output<'library.findText'>;

function withAnswer(now: LibrarySearch, { things, done, total, next }: Answer): LibrarySearch {
  const all = [...now.things, ...things];
  const isFull = all.reduce((sum, { places }) => sum + places.length, 0) >= limitPlaces;
  const state = isFull && next !== null ? 'full' : next === null ? 'ended' : 'running';
  return { ...now, state, things: all, done, total };
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', '', { cause: error });
}
