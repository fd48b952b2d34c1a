import { Button } from '../../parts/button.tsx';
import { tell } from '../../parts/toast.tsx';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { Part } from './part.tsx';

/** The worked examples: out with one click, back with another. */
export function Samples(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const info = useCommand('library.info', {});
  const count = info.data?.samples ?? 0;
  const remove = async () => {
    const done = await act('library.removeSamples', {});
    if (done !== null) tell(text('settings.samplesRemoved'), { label: text('shell.undo'), onPress: () => void add() });
  };
  const add = async () => {
    const done = await act('library.addSamples', {});
    if (done !== null) tell(text('settings.samplesAdded'));
  };
  return (
    <Part title={text('settings.samples')}>
      <p>{count === 0 ? text('settings.samplesOut') : text('settings.samplesIn', { count })}</p>
      <div>
        {count === 0 ? (
          <Button onPress={() => void add()}>{text('settings.addSamples')}</Button>
        ) : (
          <Button onPress={() => void remove()}>{text('settings.removeSamples')}</Button>
        )}
      </div>
    </Part>
  );
}
