import { ScreenFrame } from '../../../frame/screen-frame.tsx';
import { Columns } from '../../../parts/columns.tsx';
import { ErrorNotice, Loading } from '../../../parts/notice.tsx';
import { useCommand } from '../../../use-command.ts';
import { useText } from '../../../use-text.ts';
import { RuleViews } from '../rule-views.tsx';
import ruleStyles from '../rules.module.css';
import styles from './house.module.css';
import { NoStyle } from './no-style.tsx';
import { StyleFaults } from './style-faults.tsx';
import { StyleFolder } from './style-folder.tsx';
import type { StyleList } from './style-list.ts';
import { StyleRules } from './style-rules.tsx';
import { TryRule } from './try-rule.tsx';

/** A saved file shows within this time. */
const lookAgainMs = 2000;

/** The rules of the house: where they are read from, what is wrong with them, which are on, and a place to try them. */
export function HouseStyles(): React.JSX.Element {
  const text = useText();
  const list = useCommand('style.list', {}, { pollMs: lookAgainMs });
  const all = list.data?.styles ?? [];
  const rules = all.reduce((sum, style) => sum + style.rules.length, 0);
  return (
    <ScreenFrame title={text('shell.rules')} foot={text('styles.foot', { styles: all.length, rules })}>
      <Columns sideLabel={text('styles.try')} sideWidth="wide" side={<TryRule styles={all} />}>
        <div className={ruleStyles.toolbar}>
          <RuleViews current="house" />
        </div>
        <div className={styles.page}>
          <p className={ruleStyles.intro}>{text('styles.intro')}</p>
          {list.error === null ? null : <ErrorNotice error={list.error} onAgain={() => void list.refetch()} />}
          {list.data === undefined ? <Loading /> : <Found list={list.data} />}
        </div>
      </Columns>
    </ScreenFrame>
  );
}

function Found({ list }: { readonly list: StyleList }): React.JSX.Element {
  return (
    <>
      <StyleFolder list={list} />
      {list.faults.length === 0 ? null : <StyleFaults faults={list.faults} />}
      {list.styles.length === 0 ? (
        <NoStyle />
      ) : (
        list.styles.map((style) => <StyleRules key={style.name} style={style} />)
      )}
    </>
  );
}
