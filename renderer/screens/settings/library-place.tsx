import type { LibraryInfo } from '../../../shared/model/library.ts';
import { Facts } from '../../parts/facts.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useMoment, useText } from '../../use-text.ts';
import { Part } from './part.tsx';

const bytesPerMegabyte = 1_000_000;

/** Where the library lies, how large it is, and when it was last copied. */
export function LibraryPlace(): React.JSX.Element {
  const text = useText();
  const info = useCommand('library.info', {});
  return (
    <Part title={text('settings.library')}>
      {info.error === null ? null : <ErrorNotice error={info.error} onAgain={() => void info.refetch()} />}
      {info.data === undefined ? <Loading /> : <LibraryFacts info={info.data} />}
      <Detail>{text('settings.local')}</Detail>
    </Part>
  );
}

function LibraryFacts({ info }: { readonly info: LibraryInfo }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const { claims, sources, drafts, debunks } = info;
  const facts = [
    { name: text('settings.file'), value: info.fileName },
    { name: text('settings.place'), value: info.place },
    { name: text('settings.size'), value: text('settings.sizeMegabytes', { size: info.sizeBytes / bytesPerMegabyte }) },
    { name: text('settings.holds'), value: text('settings.holdsAll', { claims, sources, drafts, debunks }) },
    {
      name: text('settings.lastBackup'),
      value: info.lastBackupAt === null ? text('settings.noBackup') : moment(info.lastBackupAt),
    },
  ];
  return <Facts facts={facts} />;
}
