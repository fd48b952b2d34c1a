import type { LibraryInfo } from '../shared/model/library.ts';
import type { Connection } from './connection.ts';

/** How many claims lists show; kept count of by triggers, since a million rows take a third of a second to count. */
export function countShownClaims(library: Connection): Pick<LibraryInfo, 'claims' | 'undecidedClaims'> {
  return library.prepare('SELECT shown AS claims, undecided AS undecidedClaims FROM claim_tally').get() as Pick<
    LibraryInfo,
    'claims' | 'undecidedClaims'
  >;
}
