import { type PlatformId, platformIds } from '../../../shared/model/thread.ts';
import { CheckboxField, SelectField } from '../../parts/field.tsx';
import { RadioField } from '../../parts/radio-field.tsx';
import { Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { platformWords } from '../people/people-words.ts';
import { LimitsFields } from './limits-fields.tsx';
import { Part } from './part.tsx';
import styles from './settings.module.css';
import { useSettings } from './use-settings.ts';

/** Who works here, how references are set, and which platforms a new thread is made for. */
export function WorkSettings(): React.JSX.Element {
  const text = useText();
  const { settings, change } = useSettings();
  return (
    <Part title={text('settings.work')}>
      <Me meId={settings?.meId ?? null} />
      <RadioField
        label={text('settings.citationStyle')}
        value={settings?.citationStyle ?? null}
        onChange={(citationStyle) => change({ citationStyle })}
        choices={[
          { value: 'vancouver', label: text('settings.vancouver') },
          { value: 'apa', label: text('settings.apa') },
          { value: 'ama', label: text('settings.ama') },
        ]}
      />
      <Platforms chosen={settings?.platforms ?? []} />
      {settings === undefined ? null : <LimitsFields platforms={settings.platforms} limits={settings.limits} />}
    </Part>
  );
}

const nobody = 'nobody';

function Me({ meId }: { readonly meId: string | null }): React.JSX.Element {
  const text = useText();
  const { change } = useSettings();
  const people = useCommand('person.list', {});
  const choices = (people.data ?? []).map(({ person }) => ({ value: person.id, label: person.name }));
  return (
    <div className={styles.narrow}>
      <SelectField
        label={text('settings.me')}
        value={meId ?? nobody}
        onChange={(value) => change({ meId: value === nobody ? null : value })}
        choices={[{ value: nobody, label: text('settings.meNobody') }, ...choices]}
      />
      <Detail>{text('settings.meHint')}</Detail>
    </div>
  );
}

function Platforms({ chosen }: { readonly chosen: readonly PlatformId[] }): React.JSX.Element {
  const text = useText();
  const { change } = useSettings();
  const choose = (keys: readonly string[]) => {
    const platforms = platformIds.filter((id) => keys.includes(id));
    if (platforms.length > 0) change({ platforms });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{text('settings.platforms')}</legend>
      <div className={styles.checks}>
        {platformIds.map((id) => (
          <CheckboxField
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isOn) => choose(isOn ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {text(platformWords[id])}
          </CheckboxField>
        ))}
      </div>
      <Detail>{text('settings.platformsHint')}</Detail>
    </fieldset>
  );
}
