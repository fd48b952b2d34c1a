import type { Source } from '../../shared/model/source.ts';

/** What people call a source: `Hviid 2019`; its key while nothing more is known of it. */
export function sourceName(source: Pick<Source, 'authorsShort' | 'year' | 'key' | 'title'>): string {
  const first = source.authorsShort.replace(/,? et al\.?$/i, '');
  const name = [first, source.year].filter((part) => part !== '').join(' ');
  return first === '' ? source.title || source.key : name;
}
