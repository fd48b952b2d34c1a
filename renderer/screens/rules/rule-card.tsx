import { useEffect, useRef } from 'react';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import type { RuleDescription } from '../../../shared/checks/rules.ts';
import { Chip, Detail } from '../../parts/section.tsx';
import { useDataText, useText } from '../../use-text.ts';
import { Examples } from './examples.tsx';
import { usePolicyOfRule } from './policy/use-policy-of-rule.ts';
import { severityWords } from './rule-words.ts';
import styles from './rules.module.css';

/** One rule: what it looks for, how it weighs, whose rule it is, and examples of both sides. */
export function RuleCard({ rule, isAsked = false }: RuleCardProps): React.JSX.Element {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <li className={styles.rule} ref={card} data-asked={isAsked || undefined}>
      <RuleFace rule={rule} isOpen={isAsked} />
    </li>
  );
}

interface RuleCardProps {
  readonly rule: RuleDescription;
  /** Whether somebody came for this rule: then it is brought into sight, its examples open. */
  readonly isAsked?: boolean;
}

interface RuleFaceProps {
  readonly rule: RuleDescription;
  /** Whether its examples are open at first. */
  readonly isOpen: boolean;
}

/** What is told of a rule, in the list of all and in a dialog of its own. */
export function RuleFace({ rule, isOpen }: RuleFaceProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const policy = usePolicyOfRule(rule.id, rule.severity, 'app');
  return (
    <>
      <h3 className={styles.title}>
        <span>{dataText({ key: rule.titleKey, values: {} })}</span>
        <Chip tone={policy.severity}>{text(severityWords[policy.severity])}</Chip>
        {isReaderRule(rule.id) ? <Chip>{text('reader.name')}</Chip> : null}
        <span className={styles.id}>{rule.id}</span>
      </h3>
      <p className={styles.description}>{dataText({ key: rule.descriptionKey, values: {} })}</p>
      {policy.words === null ? null : <Detail>{policy.words}</Detail>}
      <Guideline rule={rule} />
      <Examples examples={rule.examples} isOpen={isOpen} />
    </>
  );
}

function Guideline({ rule }: { readonly rule: RuleDescription }): React.JSX.Element {
  const text = useText();
  const { name, section, link } = rule.guideline;
  const words = text('rules.guideline', { name, section });
  return (
    <Detail>
      {link === null ? (
        words
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {words}
        </a>
      )}
    </Detail>
  );
}
