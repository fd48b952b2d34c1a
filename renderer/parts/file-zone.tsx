import type { ReactNode } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components';
import styles from './file-zone.module.css';

interface FileZoneProps {
  /** What may be dropped here. */
  readonly hint: string;
  /** The button that chooses a file instead. */
  readonly children: ReactNode;
  /** Left out where the whole screen takes what is dropped. */
  readonly onFile?: (file: File) => void;
}

/** A place for a file, which can be dropped or chosen: the same in every dialog. */
export function FileZone({ hint, children, onFile }: FileZoneProps): React.JSX.Element {
  const content = (
    <>
      {children}
      <span>{hint}</span>
    </>
  );
  if (onFile === undefined) return <div className={styles.zone}>{content}</div>;
  const drop = async (event: Parameters<NonNullable<DropZoneProps['onDrop']>>[0]) => {
    const item = event.items.find((each) => each.kind === 'file');
    if (item?.kind === 'file') onFile(await item.getFile());
  };
  return (
    <DropZone className={styles.zone ?? ''} onDrop={(event) => void drop(event)} aria-label={hint}>
      {content}
    </DropZone>
  );
}
