import { Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { Part } from './part.tsx';

/** Which version this is, and what it does not do. */
export function About(): React.JSX.Element {
  const text = useText();
  const info = useCommand('library.info', {});
  return (
    <Part title={text('settings.about')}>
      {info.data === undefined ? null : (
        <p>{text('settings.version', { version: info.data.appVersion, schema: info.data.schemaVersion })}</p>
      )}
      <Detail>{text('settings.aboutText')}</Detail>
    </Part>
  );
}
