import { CheckboxField } from '../../parts/field.tsx';
import { Detail } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import { useSettings } from './use-settings.ts';

/** What the thread of the second reader was measured to hold. */
const memoryMegabytes = 240;

/** Whether drafts are read a second time, by whom, where and at what cost. */
export function ReaderSettings(): React.JSX.Element {
  const text = useText();
  const { settings, change } = useSettings();
  return (
    <Part title={text('reader.name')}>
      <CheckboxField isSelected={settings?.isReaderOn ?? true} onChange={(isReaderOn) => change({ isReaderOn })}>
        {text('reader.settingsOn')}
      </CheckboxField>
      <Detail>{text('reader.settingsHint')}</Detail>
      <Detail>{text('reader.settingsLocal', { megabytes: memoryMegabytes })}</Detail>
    </Part>
  );
}
