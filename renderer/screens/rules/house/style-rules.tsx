import { CheckboxField } from '../../../parts/field.tsx';
import { Chip, Detail, Section } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useText } from '../../../use-text.ts';
import { Examples } from '../examples.tsx';
import { useLockedBy, usePolicyOfRule } from '../policy/use-policy-of-rule.ts';
import { severityWords } from '../rule-words.ts';
import ruleStyles from '../rules.module.css';
import type { StyleList } from './style-list.ts';

type Style = StyleList['styles'][number];

/** The rules of one style, each with its switch; the one above them switches all. */
export function StyleRules({ style }: { readonly style: Style }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const { name, isOn, isLocked, rules } = style;
  const lockedBy = useLockedBy();
  return (
    <Section title={name}>
      <CheckboxField
        isSelected={isOn}
        isDisabled={isLocked}
        onChange={(on) => void act('style.setEnabled', { id: name, isOn: on })}
      >
        {text('styles.allOf', { name, rules: rules.length })}
      </CheckboxField>
      {isLocked ? <Detail>{lockedBy}</Detail> : null}
      <ul>
        {rules.map((rule) => (
          <StyleRule key={rule.rule.id} shown={rule} isStyleOn={isOn} />
        ))}
      </ul>
    </Section>
  );
}

interface StyleRuleProps {
  readonly shown: Style['rules'][number];
  readonly isStyleOn: boolean;
}

function StyleRule({ shown, isStyleOn }: StyleRuleProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const { rule, file, line, isOn, isLocked, isPrevious, examples } = shown;
  const { severity, words } = usePolicyOfRule(rule.id, rule.severity, 'house');
  const lockedBy = useLockedBy();
  const switchTo = (on: boolean) => void act('style.setEnabled', { id: rule.id, isOn: on });
  return (
    <li className={ruleStyles.rule}>
      <div className={ruleStyles.title}>
        <CheckboxField isSelected={isOn} isDisabled={isLocked || !isStyleOn} onChange={switchTo}>
          {rule.title}
        </CheckboxField>
        <Chip tone={severity}>{text(severityWords[severity])}</Chip>
        {isPrevious ? <Chip tone="warn">{text('styles.previous')}</Chip> : null}
        {rule.title === rule.id ? null : <span className={ruleStyles.id}>{rule.id}</span>}
      </div>
      <p className={ruleStyles.description}>{rule.message}</p>
      {words === null && !isLocked ? null : <Detail>{words ?? lockedBy}</Detail>}
      {isPrevious ? <Detail>{text('styles.previousHint')}</Detail> : null}
      <Detail>{text('styles.place', { file, line })}</Detail>
      {examples.flag.length + examples.pass.length === 0 ? null : <Examples examples={examples} />}
    </li>
  );
}
