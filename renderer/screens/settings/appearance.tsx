import { RadioField } from '../../parts/radio-field.tsx';
import { useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import { useSettings } from './use-settings.ts';

/** Theme and size of text; they change at once. */
export function Appearance(): React.JSX.Element {
  const text = useText();
  const { settings, change } = useSettings();
  return (
    <Part title={text('settings.appearance')}>
      <RadioField
        label={text('settings.theme')}
        value={settings?.theme ?? null}
        onChange={(theme) => change({ theme })}
        choices={[
          { value: 'system', label: text('settings.system') },
          { value: 'light', label: text('settings.light') },
          { value: 'dark', label: text('settings.dark') },
        ]}
      />
      <RadioField
        label={text('settings.density')}
        value={settings?.density ?? null}
        onChange={(density) => change({ density })}
        choices={[
          { value: 'compact', label: text('settings.compact') },
          { value: 'comfortable', label: text('settings.comfortable') },
        ]}
      />
    </Part>
  );
}
