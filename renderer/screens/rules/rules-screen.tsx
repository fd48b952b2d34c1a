import { useState } from 'react';
import { readerRuleList } from '../../../shared/checks/reader/reader-rule-list.ts';
import { type RuleDescription, ruleList } from '../../../shared/checks/rules.ts';
import { type FindingCategory, findingCategories } from '../../../shared/model/finding.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useDataText, useText } from '../../use-text.ts';
import { HouseStyles } from './house/house-styles.tsx';
import { NotChecked } from './not-checked.tsx';
import { PolicyScreen } from './policy/policy-screen.tsx';
import { RuleCard } from './rule-card.tsx';
import { houseStylesId, policyId, RuleViews } from './rule-views.tsx';
import { categoryWords } from './rule-words.ts';
import styles from './rules.module.css';

const allRules: readonly RuleDescription[] = [...ruleList, ...readerRuleList];

/** The rules of the app, and under addresses of their own those of the house and the policy of the organisation. */
export function RulesScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  if (id === policyId) return <PolicyScreen />;
  return id === houseStylesId ? <HouseStyles /> : <BuiltInRules id={id} />;
}

/** Every rule with its reason, its guideline and examples, and what no rule looks at. */
function BuiltInRules({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useState('');
  const matches = useRuleSearch(query);
  const shown = allRules.filter(matches);
  return (
    <ScreenFrame title={text('shell.rules')} foot={text('rules.foot', { shown: shown.length, all: allRules.length })}>
      <Columns sideLabel={text('rules.notChecked')} side={<NotChecked />} isSideOnlyText>
        <div className={styles.toolbar}>
          <RuleViews current="app" />
          <SearchField label={text('rules.search')} value={query} onChange={setQuery} />
        </div>
        <div className={styles.rules}>
          <p className={styles.intro}>{text('rules.intro')}</p>
          {findingCategories.map((category) => (
            <Category
              key={category}
              category={category}
              rules={shown.filter((rule) => rule.category === category)}
              askedId={id}
            />
          ))}
        </div>
        {shown.length === 0 ? (
          <EmptyState
            title={text('rules.noMatchTitle')}
            actions={<Button onPress={() => setQuery('')}>{text('rules.showAll')}</Button>}
          >
            <p>{text('rules.noMatchText')}</p>
          </EmptyState>
        ) : null}
      </Columns>
    </ScreenFrame>
  );
}

interface CategoryProps {
  readonly category: FindingCategory;
  readonly rules: readonly RuleDescription[];
  /** The rule that somebody came for. */
  readonly askedId: string | null;
}

function Category({ category, rules, askedId }: CategoryProps): React.ReactNode {
  const text = useText();
  if (rules.length === 0) return null;
  return (
    <section className={styles.category} aria-label={text(categoryWords[category])}>
      <h2 className={styles.heading}>{text(categoryWords[category])}</h2>
      <ul>
        {rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} isAsked={rule.id === askedId} />
        ))}
      </ul>
    </section>
  );
}

/** Whether a rule has all the words that were typed, in its name, description, guideline, kind or examples. */
function useRuleSearch(query: string): (rule: RuleDescription) => boolean {
  const text = useText();
  const dataText = useDataText();
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (rule) => {
    const parts = [
      rule.id,
      dataText({ key: rule.titleKey, values: {} }),
      dataText({ key: rule.descriptionKey, values: {} }),
      rule.guideline.name,
      rule.guideline.section,
      text(categoryWords[rule.category]),
      ...rule.examples.flag,
      ...rule.examples.pass,
    ];
    const all = parts.join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
}
