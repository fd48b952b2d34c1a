import { useState } from 'react';
import type { Finding } from '../../shared/model/finding.ts';
import { signsInWords } from '../checks/sign-words.ts';
import { categoryWords } from '../screens/rules/rule-words.ts';
import { useDataText, useText } from '../use-text.ts';
import { Button } from './button.tsx';
import styles from './reader.module.css';

/** Why the second reader stops here: what counted, in plain words, and the labelled texts that lie nearest. */
export function ReaderReasons({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const textsOf = (feature: string) =>
    finding.why.filter((reason) => reason.feature === feature).map((one) => one.text);
  const say = (key: string, values = {}) => dataText({ key, values });
  const signs = signsInWords(textsOf('readerSign'), say, categoryWords);
  const examples = textsOf('readerExample');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.why}>
      {signs.length === 0 ? (
        <p>{text('reader.meaningCounted')}</p>
      ) : (
        <div>
          {text('reader.counted')}{' '}
          <ul className={styles.signs}>
            {signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
      )}
      {examples.length === 0 ? null : (
        <div className={styles.alike}>
          {/* No <details>: a click on its summary would be taken for one on the row that the card stands in. */}
          <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {text('reader.alike', { count: examples.length })}
          </Button>
          {isOpen ? examples.map((example) => <blockquote key={example}>{example}</blockquote>) : null}
        </div>
      )}
    </div>
  );
}
