import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { useText } from '../../use-text.ts';

export function RulesScreen(_props: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  return <ScreenFrame title={text('shell.rules')}>{null}</ScreenFrame>;
}
