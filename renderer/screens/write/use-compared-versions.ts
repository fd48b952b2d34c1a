import type { DraftContent, DraftVersion } from '../../../shared/model/draft.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import type { Desk } from './use-desk.ts';

type Compared = Pick<DraftContent, 'title' | 'audience' | 'blocks'>;

/** Two texts with their names; undefined until the library has given them. */
export interface ComparedTexts {
  readonly before: Compared | undefined;
  readonly after: Compared | undefined;
  readonly beforeName: string;
  readonly afterName: string;
}

/** What a chosen version is compared with. */
export type CompareBase = 'now' | 'previous';

const nothing: Compared = { title: '', audience: '', blocks: [] };

/** The versions of a draft, the content of the chosen one, and the pair to show. */
export function useComparedVersions(desk: Desk, chosen: number | null, base: CompareBase) {
  const text = useText();
  const versions = useCommand('draft.versions', { id: desk.draft.id });
  const version = chosen ?? firstShown(versions.data ?? []);
  const content = useVersion(desk.draft.id, version);
  const previous = useVersion(desk.draft.id, previousOf(version));
  const nameOf = (number: number | null) => (number === null ? '' : text('compare.version', { version: number }));
  const name = nameOf(version);
  const withNow: ComparedTexts = {
    ...{ before: content.data, after: desk.writing.content },
    ...{ beforeName: name, afterName: text('compare.now') },
  };
  const withPrevious: ComparedTexts =
    version === 1
      ? { before: nothing, after: content.data, beforeName: text('compare.nothingBefore'), afterName: name }
      : { before: previous.data, after: content.data, beforeName: nameOf(previousOf(version)), afterName: name };
  return {
    versions,
    version,
    content,
    isNewest: version === versions.data?.[0]?.version,
    pair: base === 'now' ? withNow : withPrevious,
  };
}

/** The newest says nothing new beside the text of now: the one before it is what people look for. */
function firstShown(versions: readonly DraftVersion[]): number | null {
  return (versions[1] ?? versions[0])?.version ?? null;
}

function previousOf(version: number | null): number | null {
  return version === null || version === 1 ? null : version - 1;
}

/** Until the chosen version is there the one before is still held; that one must be neither shown nor put back. */
function useVersion(id: string, version: number | null) {
  const answer = useCommand('draft.version', { id, version: version ?? 1 }, { enabled: version !== null });
  return { data: answer.isPlaceholderData ? undefined : answer.data, error: answer.error };
}
