import type { Block, Draft, DraftContent, Template } from '../../shared/model/draft.ts';
import { asQuotation } from '../../shared/text/blocks.ts';
import { shortenAtWord } from '../../shared/text/words.ts';

export interface StartClaim {
  readonly wording: string;
  readonly statement: string;
}

/** What a new draft has to begin with; the person's own title may be empty. */
export interface Start {
  readonly title: string;
  readonly authorIds: readonly string[];
  readonly claim: StartClaim | null;
}

const limitTitleCharacters = 90;

/** The template's blocks with their starting text; the first myth block that has none quotes the claim as it was heard. */
export function startOnTemplate(template: Template, start: Start): DraftContent {
  const blocks: Block[] = template.blocks.map(({ role, label, text }, index) => ({
    id: `b${index + 1}`,
    role,
    label,
    text,
  }));
  return {
    title: start.title.trim() || claimTitle(start.claim) || template.name,
    language: template.language,
    audience: '',
    authorIds: [...start.authorIds],
    blocks: start.claim === null ? blocks : quoteClaim(blocks, start.claim.wording),
  };
}

/** The text of another draft with its citations. Its authors stay only when nobody else is known to write. */
export function startOnDraft(source: Draft, start: Start): DraftContent {
  const claim = start.claim === null ? '' : claimTitle(start.claim);
  return {
    title: start.title.trim() || claim || source.title,
    language: source.language,
    audience: source.audience,
    authorIds: start.authorIds.length > 0 ? [...start.authorIds] : source.authorIds,
    blocks: source.blocks,
  };
}

function claimTitle(claim: StartClaim | null): string {
  if (claim === null) return '';
  return shortenAtWord(claim.statement.trim() || claim.wording, limitTitleCharacters);
}

function quoteClaim(blocks: readonly Block[], wording: string): Block[] {
  const myth = blocks.find((block) => block.role === 'myth' && block.text === '');
  return blocks.map((block) => (block === myth ? { ...block, text: asQuotation(wording) } : block));
}
