import { readerRuleList } from '../../../shared/checks/reader/reader-rule-list.ts';
import { ruleList } from '../../../shared/checks/rules.ts';
import type { Finding, Override } from '../../../shared/model/finding.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FindingGuideline } from '../../parts/finding-card.tsx';
import { Detail } from '../../parts/section.tsx';
import { useDataText, useText } from '../../use-text.ts';
import { RuleFace } from './rule-card.tsx';
import styles from './rules.module.css';

export interface RuleDialogProps {
  readonly finding: Finding;
  /** What was let stand or set aside in this draft, by any rule. */
  readonly overrides: readonly Override[];
  readonly onClose: () => void;
}

/** The rule behind a finding: what it looks for and why, whose it is, examples, and how often it was overruled here. */
export function RuleDialog({ finding, overrides, onClose }: RuleDialogProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const rule = [...ruleList, ...readerRuleList].find(({ id }) => id === finding.rule);
  const count = overrides.filter((override) => override.rule === finding.rule).length;
  return (
    <Dialog
      title={text('rules.aboutTitle', { rule: finding.rule })}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{text('shell.close')}</Button>}
    >
      <div className={styles.face}>
        {rule === undefined ? (
          <>
            <h3 className={styles.title}>{dataText(finding.title)}</h3>
            <p>{dataText(finding.message)}</p>
            <FindingGuideline finding={finding} />
          </>
        ) : (
          <RuleFace rule={rule} isOpen />
        )}
      </div>
      <Detail>{text('rules.setAsideHere', { count })}</Detail>
      <p>
        <a href={`#/rules/${finding.rule}`} onClick={onClose}>
          {text('rules.amongAll')}
        </a>
      </p>
    </Dialog>
  );
}
