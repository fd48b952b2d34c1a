import { Meter } from 'react-aria-components';
import { type Recognition, recognitionLevels, reidentification } from '../../../shared/checks/reidentification.ts';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { CheckReport } from '../../../shared/model/finding.ts';
import { useDataText, useText } from '../../use-text.ts';
import styles from './recognition-meter.module.css';

/** How near each story in the draft comes to one person: the facts that add up, and what taking one of them out would do. */
export function RecognitionMeter({ report }: { readonly report: Pick<CheckReport, 'findings'> }): React.ReactNode {
  const text = useText();
  const stories = reidentification(report);
  if (stories.length === 0) return null;
  return (
    <section className={styles.box} aria-label={text('recognition.title')}>
      <h3 className={styles.title}>{text('recognition.title')}</h3>
      {stories.map((story) => (
        <Story key={story.findingId} story={story} />
      ))}
      <p className={styles.limit}>{text('recognition.limit')}</p>
    </section>
  );
}

function Story({ story }: { readonly story: Recognition }): React.JSX.Element {
  const text = useText();
  const level = text(levelKeys[story.level]);
  const step = recognitionLevels.indexOf(story.level) + 1;
  return (
    <div className={styles.story}>
      <Meter
        aria-label={text('recognition.title')}
        value={step}
        minValue={0}
        maxValue={recognitionLevels.length}
        valueLabel={level}
        className={styles.meter ?? ''}
        data-level={story.level}
      >
        <span className={styles.steps} aria-hidden="true">
          {recognitionLevels.map((one, index) => (
            <span key={one} className={styles.step} data-filled={index < step} />
          ))}
        </span>
        <strong>{level}</strong>
      </Meter>
      <p className={styles.count}>{text('recognition.count', { count: story.facts.length })}</p>
      <Facts story={story} />
    </div>
  );
}

function Facts({ story }: { readonly story: Recognition }): React.ReactNode {
  const text = useText();
  const dataText = useDataText();
  if (story.facts.length === 0) return null;
  return (
    <ul aria-label={text('recognition.facts')} className={styles.facts}>
      {story.facts.map(({ feature, text: words, without }) => (
        <li key={`${feature} ${words}`}>
          <span>
            “{words}” <span className={styles.kind}>{dataText({ key: `checks.feature.${feature}`, values: {} })}</span>
          </span>
          <span className={styles.without} data-better={without !== story.level}>
            {text('recognition.without', { level: text(withoutKeys[without]) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const levelKeys = {
  story: 'recognition.level.story',
  narrow: 'recognition.level.narrow',
  recognisable: 'recognition.level.recognisable',
} as const satisfies Record<Recognition['level'], MessageKey>;

const withoutKeys = {
  clear: 'recognition.level.clear',
  story: 'recognition.lead.story',
  narrow: 'recognition.lead.narrow',
  recognisable: 'recognition.lead.recognisable',
} as const satisfies Record<Recognition['level'] | 'clear', MessageKey>;
