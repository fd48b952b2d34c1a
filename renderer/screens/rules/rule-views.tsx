import { useText } from '../../use-text.ts';
import styles from './rules.module.css';

/** The address of the house styles within the Rules screen. */
export const houseStylesId = 'house-styles';

/** The address of the policy pack within the Rules screen. */
export const policyId = 'policy';

/** The way between the rules of the app, those of the house, and the policy of the organisation. */
export function RuleViews({ current }: { readonly current: 'app' | 'house' | 'policy' }): React.JSX.Element {
  const text = useText();
  return (
    <nav className={styles.views} aria-label={text('styles.views')}>
      <a href="#/rules" aria-current={current === 'app' ? 'page' : undefined}>
        {text('styles.builtIn')}
      </a>
      <a href={`#/rules/${houseStylesId}`} aria-current={current === 'house' ? 'page' : undefined}>
        {text('styles.title')}
      </a>
      <a href={`#/rules/${policyId}`} aria-current={current === 'policy' ? 'page' : undefined}>
        {text('policy.title')}
      </a>
    </nav>
  );
}
