import type { MessageKey } from '../../shared/messages/en.ts';
import type { SearchKind } from '../../shared/model/library.ts';
import { type ScreenName, screenNames } from '../route.ts';
import { useCommand } from '../use-command.ts';
import { useDebounced } from '../use-debounced.ts';
import { useText } from '../use-text.ts';

/** Where the palette leads. */
export interface Destination {
  readonly key: string;
  readonly screen: ScreenName;
  readonly id: string | null;
  readonly title: string;
  readonly kind: string;
}

const typingRestMs = 100;
const shownHits = 20;

/** The screens and things of the library that have the words that were typed; all screens while nothing is. */
export function useDestinations(query: string): readonly Destination[] {
  const text = useText();
  const words = useDebounced(query.trim(), typingRestMs).slice(0, 500);
  const hits = useCommand('library.search', { query: words, limit: shownHits }, { enabled: words !== '' });
  const screens = screenNames
    .map((screen) => ({
      key: screen,
      screen,
      id: null,
      title: text(`shell.${screen}`),
      kind: text('shell.quickOpenScreen'),
    }))
    .filter(({ title }) => title.toLowerCase().includes(query.trim().toLowerCase()));
  const found = words === '' || query.trim() === '' ? [] : (hits.data ?? []);
  return [
    ...screens,
    ...found.map((hit) => ({
      key: `${hit.kind} ${hit.id}`,
      screen: screenOf[hit.kind],
      id: hit.id,
      title: hit.title,
      kind: text(kindWords[hit.kind]),
    })),
  ];
}

const screenOf: Readonly<Record<SearchKind, ScreenName>> = { claim: 'claims', draft: 'write', source: 'evidence' };

const kindWords: Readonly<Record<SearchKind, MessageKey>> = {
  claim: 'library.kindClaim',
  draft: 'library.kindDraft',
  source: 'library.kindSource',
};
