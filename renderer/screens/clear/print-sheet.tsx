import { createPortal } from 'react-dom';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Gate } from '../../../shared/model/finding.ts';
import { useDay, useText } from '../../use-text.ts';
import { DraftPreview } from '../write/draft-preview.tsx';
import { useSurroundings } from '../write/use-surroundings.ts';
import './print.css';

interface PrintSheetProps {
  readonly draft: Draft;
  readonly gate: Gate;
}

/** What the printer gets instead of the screen: the text, its references, who says it and which text it is. */
export function PrintSheet({ draft, gate }: PrintSheetProps): React.ReactNode {
  const text = useText();
  const day = useDay();
  const surroundings = useSurroundings(draft, draft.blocks);
  const authors = surroundings.people
    .filter(({ person }) => draft.authorIds.includes(person.id))
    .map(({ person }) => [person.name, person.credentials].filter((part) => part !== '').join(', '));
  const state =
    draft.status === 'approved' && draft.approvedAt !== null
      ? text('gate.printCleared', { day: day(draft.approvedAt) })
      : text('gate.printNotCleared');
  const sheet = (
    <div className="print-sheet" aria-hidden="true">
      <DraftPreview content={draft} sources={surroundings.sources} />
      <p>{authors.join('; ')}</p>
      <p>
        {state} {text('gate.whichText', { version: gate.draftVersion, hash: gate.contentHash.slice(0, 12) })}
      </p>
    </div>
  );
  return createPortal(sheet, document.body);
}
