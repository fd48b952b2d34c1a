import { RadioField } from '../../parts/radio-field.tsx';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { Part } from './part.tsx';

/** Theme and size of text; they change at once. */
export function Appearance(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const settings = useCommand('settings.get', {});
  return (
    <Part title={text('settings.appearance')}>
      <RadioField
        label={text('settings.theme')}
        value={settings.data?.theme ?? null}
        onChange={(theme) => void act('settings.save', { theme })}
        choices={[
          { value: 'system', label: text('settings.system') },
          { value: 'light', label: text('settings.light') },
          { value: 'dark', label: text('settings.dark') },
        ]}
      />
      <RadioField
        label={text('settings.density')}
        value={settings.data?.density ?? null}
        onChange={(density) => void act('settings.save', { density })}
        choices={[
          { value: 'compact', label: text('settings.compact') },
          { value: 'comfortable', label: text('settings.comfortable') },
        ]}
      />
    </Part>
  );
}
