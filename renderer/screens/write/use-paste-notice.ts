import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../../../shared/messages/en.ts';
import { tell } from '../../parts/toast.tsx';
import type { Cleaned } from '../../paste/left-out.ts';
import { useText } from '../../use-text.ts';

const words: Readonly<Record<Cleaned, MessageKey>> = {
  look: 'paste.look',
  comments: 'paste.comments',
  deletions: 'paste.deletions',
  hidden: 'paste.hidden',
  images: 'paste.images',
  tracking: 'paste.tracking',
  invisible: 'paste.invisible',
  programs: 'paste.programs',
};

/** Says at the foot of the window what a paste was cleaned of. */
export function usePasteNotice(): (cleaned: ReadonlySet<Cleaned>) => void {
  const text = useText();
  const intl = useIntl();
  return useCallback(
    (cleaned) => {
      const list = [...cleaned].map((part) => text(words[part]));
      tell(text('paste.cleaned', { list: intl.formatList(list, { type: 'conjunction' }) }));
    },
    [text, intl],
  );
}
