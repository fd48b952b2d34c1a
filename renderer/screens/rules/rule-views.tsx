import { useText } from '../../use-text.ts';
import styles from './rules.module.css';

/** The address of the house styles within the Rules screen. */
export const houseStylesId = 'house-styles';

/** The way between the rules of the app and those of the house. */
export function RuleViews({ current }: { readonly current: 'app' | 'house' }): React.JSX.Element {
  const text = useText();
  return (
    <nav className={styles.views} aria-label={text('styles.views')}>
      <a href="#/rules" aria-current={current === 'app' ? 'page' : undefined}>
        {text('styles.builtIn')}
      </a>
      <a href={`#/rules/${houseStylesId}`} aria-current={current === 'house' ? 'page' : undefined}>
        {text('styles.title')}
      </a>
    </nav>
  );
}
