import { useState } from 'react';
import { useAction } from '../../../actions/use-action.ts';
import { useText } from '../../../use-text.ts';
import type { Desk } from '../use-desk.ts';
import { LinkDialog } from './link-dialog.tsx';
import { OriginalChangesDialog } from './original-changes-dialog.tsx';
import { type OwnTranslation, ownTranslation } from './own-translation.ts';
import { TranslateDialog } from './translate-dialog.tsx';

/** What can be done with the languages of a draft, from the palette and from the parts of the desk. */
export function TranslationDialogs({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useText();
  const [shown, setShown] = useState<'translate' | 'link' | 'changes' | null>(null);
  const own = ownTranslation(desk.surroundings.family, desk.draft.id);
  const reason = reasonNot(own);
  useAction('write.translate', () => setShown('translate'));
  const notLinked = reasonNotLinked(desk);
  useAction('write.linkTranslation', () => setShown('link'), notLinked === null ? null : text(notLinked));
  useAction('write.originalChanges', () => setShown('changes'), reason === null ? null : text(reason));
  const close = () => setShown(null);
  return (
    <>
      {shown === 'translate' ? <TranslateDialog desk={desk} onClose={close} /> : null}
      {shown === 'link' ? <LinkDialog desk={desk} onClose={close} /> : null}
      {shown === 'changes' && own !== null ? <OriginalChangesDialog own={own} onClose={close} /> : null}
    </>
  );
}

function reasonNotLinked({ draft, surroundings: { family } }: Desk) {
  if (family === null) return null;
  return family.original.id === draft.id ? 'translations.hasTranslations' : 'translations.linkedAlready';
}

function reasonNot(own: OwnTranslation | null) {
  if (own === null) return 'translations.notTranslation';
  if (own.original.isDeleted) return 'translations.originalInBin';
  return own.translation.outOfDateSince === null ? 'translations.notOutOfDate' : null;
}
