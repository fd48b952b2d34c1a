import { FileTrigger } from 'react-aria-components';
import { Button } from '../../../parts/button.tsx';

/** A button that lets the person choose a CSV file. */
export function PickFile(props: { readonly label: string; readonly onPick: (file: File) => void }): React.JSX.Element {
  return (
    <FileTrigger
      acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) props.onPick(file);
      }}
    >
      <Button>{props.label}</Button>
    </FileTrigger>
  );
}
