import { useSyncExternalStore } from 'react';
import type { MessageKey } from '../../shared/messages/en.ts';
import type { SearchKind } from '../../shared/model/library.ts';
import { type Action, type ActionId, actionList } from '../actions/action-list.ts';
import { showKeys } from '../actions/keys.ts';
import { matchTitle } from '../actions/match-title.ts';
import { platform } from '../actions/platform.ts';
import { currentOffers, type Offer, subscribeToOffers } from '../actions/registry.ts';
import { keysFor } from '../actions/shortcuts.ts';
import { useChosenKeys } from '../actions/use-keys.ts';
import type { ScreenName } from '../route.ts';
import { useCommand } from '../use-command.ts';
import { useDebounced } from '../use-debounced.ts';
import { useText } from '../use-text.ts';

/** A line of the palette: something to do, or a place of the library to go to. */
export interface PaletteLine {
  readonly key: string;
  readonly title: string;
  /** What it is: an action, a screen, a claim. */
  readonly kind: string;
  /** As the platform writes them; empty without keys. */
  readonly keys: string;
  /** Why it cannot be done now; null when it can. */
  readonly reason: string | null;
  readonly target:
    | { readonly what: 'action'; readonly id: ActionId }
    | { readonly what: 'place'; readonly screen: ScreenName; readonly id: string };
}

const typingRestMs = 100;
const shownHits = 20;

/** The actions that fit what was typed, the last used first and then those of this screen, and then what the library has of these words. */
export function usePaletteLines(query: string): readonly PaletteLine[] {
  const text = useText();
  const words = useDebounced(query.trim(), typingRestMs).slice(0, 500);
  const hits = useCommand('library.search', { query: words, limit: shownHits }, { enabled: words !== '' });
  const actions = useActionLines(query);
  const found = words === '' || query.trim() === '' ? [] : (hits.data ?? []);
  return [
    ...actions,
    ...found.map(
      (hit): PaletteLine => ({
        key: `${hit.kind} ${hit.id}`,
        title: hit.title,
        kind: text(kindWords[hit.kind]),
        keys: '',
        reason: null,
        target: { what: 'place', screen: screenOf[hit.kind], id: hit.id },
      }),
    ),
  ];
}

function useActionLines(query: string): readonly PaletteLine[] {
  const text = useText();
  const chosen = useChosenKeys();
  const recent = useCommand('settings.get', {}).data?.recentActions ?? [];
  const offers = useSyncExternalStore(subscribeToOffers, currentOffers);
  const lines = actionList
    .filter((action) => isListed(action, offers))
    .map((action, place) => {
      const title = text(action.title);
      const keys = keysFor(action.id, chosen)[0];
      const used = recent.indexOf(action.id);
      const line: PaletteLine = {
        key: `action ${action.id}`,
        title,
        kind: text(used !== -1 && query.trim() === '' ? 'actions.recent' : kindOf(action)),
        keys: keys === undefined ? '' : showKeys(keys, platform),
        reason: offers.get(action.id)?.reason ?? null,
        target: { what: 'action', id: action.id },
      };
      const reach = action.area === 'everywhere' ? 1 : 0;
      return { line, place, reach, score: matchTitle(query, title), used: used === -1 ? recent.length : used };
    });
  return lines
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => rank(b) - rank(a) || a.used - b.used || a.reach - b.reach || a.place - b.place)
    .map(({ line }) => line);
}

/** What cannot be done now goes last. */
function rank({ score, line }: { readonly score: number | null; readonly line: PaletteLine }): number {
  return (score ?? 0) - (line.reason === null ? 0 : unavailable);
}

const unavailable = 1_000;

/** What is offered on this screen, and what can be gone to; never what opened the palette. */
function isListed(action: Action, offers: ReadonlyMap<ActionId, Offer>): boolean {
  if (action.isFixed === true || action.id === 'palette.open') return false;
  return offers.has(action.id) || action.home !== undefined;
}

function kindOf({ id, area }: Action): MessageKey {
  if (id.startsWith('go.')) return 'shell.quickOpenScreen';
  return area === 'everywhere' ? 'actions.kind' : `shell.${area}`;
}

const screenOf: Readonly<Record<SearchKind, ScreenName>> = { claim: 'claims', draft: 'write', source: 'evidence' };

const kindWords: Readonly<Record<SearchKind, MessageKey>> = {
  claim: 'library.kindClaim',
  draft: 'library.kindDraft',
  source: 'library.kindSource',
};
