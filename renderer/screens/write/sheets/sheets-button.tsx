import { useState } from 'react';
import { useAction } from '../../../actions/use-action.ts';
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../use-text.ts';
import type { Desk } from '../use-desk.ts';
import { SheetDialog } from './sheet-dialog.tsx';
import styles from './sheets.module.css';

/** Opens the score sheets, from beside the findings or from the palette. */
export function SheetsButton({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  useAction('write.sheets', () => setIsOpen(true));
  return (
    <div className={styles.again}>
      <Button size="small" onPress={() => setIsOpen(true)}>
        {text('sheet.open')}
      </Button>
      {isOpen ? <SheetDialog desk={desk} onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
}
