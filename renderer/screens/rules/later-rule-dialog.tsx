import { useEffect, useState } from 'react';
import type { RuleDialog, RuleDialogProps } from './rule-dialog.tsx';

/** The dialog of a rule, brought with all rules and their examples when somebody asks for it: the writing desk opens without them. */
export function LaterRuleDialog(props: RuleDialogProps): React.ReactNode {
  const [Shown, setShown] = useState<typeof RuleDialog | null>(null);
  useEffect(() => {
    void import('./rule-dialog.tsx').then((part) => setShown(() => part.RuleDialog));
  }, []);
  return Shown === null ? null : <Shown {...props} />;
}
