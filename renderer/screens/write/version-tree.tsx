import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton, ListLayout, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { DraftVersion } from '../../../shared/model/draft.ts';
import { useText } from '../../use-text.ts';
import styles from './compare.module.css';
import { type Sitting, sittingsOf } from './version-sittings.ts';

interface VersionTreeProps {
  /** The newest first. */
  readonly versions: readonly DraftVersion[];
  readonly shown: number | null;
  readonly onChoose: (version: number) => void;
}

/** Measured once drawn: a line for who approved makes a row higher. */
const usualRowPx = 46;

/** Versions by sitting: a sitting stands for its last version, and opens to all of them. Only the rows in sight are drawn. */
export function VersionTree({ versions, shown, onChoose }: VersionTreeProps): React.JSX.Element {
  const text = useText();
  const sittings = useMemo(() => sittingsOf(versions), [versions]);
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  const isShown = ({ version }: DraftVersion) => version === shown;
  const choose = (key: string) => {
    const version = Number(key.replace(/^sitting /, ''));
    if (Number.isInteger(version)) onChoose(version);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: usualRowPx }}>
      <Tree
        aria-label={text('compare.list')}
        className={styles.tree ?? ''}
        items={sittings.map((sitting) => ({ ...sitting, id: keyOf(sitting) }))}
        expandedKeys={opened ?? sittings.filter(({ versions: [, ...older] }) => older.some(isShown)).map(keyOf)}
        onExpandedChange={(keys) => setOpened(new Set([...keys].map(String)))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedKeys(sittings, shown)}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : keys;
          if (first !== undefined) choose(String(first));
        }}
      >
        {(sitting) => <SittingRow sitting={sitting} />}
      </Tree>
    </Virtualizer>
  );
}

function keyOf({ newest }: Sitting): string {
  return `sitting ${String(newest.version)}`;
}

/** The last version of a sitting is shown by the sitting's own row. */
function selectedKeys(sittings: readonly Sitting[], shown: number | null): readonly string[] {
  if (shown === null) return [];
  const isLast = sittings.some(({ newest }) => newest.version === shown);
  return [isLast ? `sitting ${String(shown)}` : String(shown)];
}

function SittingRow({ sitting }: { readonly sitting: Sitting & { readonly id: string } }): React.JSX.Element {
  const text = useText();
  const intl = useIntl();
  const { newest, oldest, versions } = sitting;
  const day = intl.formatDate(newest.savedAt, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const time = (version: DraftVersion) => intl.formatTime(version.savedAt, { hour: '2-digit', minute: '2-digit' });
  const span =
    time(oldest) === time(newest) ? time(newest) : text('compare.sitting', { from: time(oldest), to: time(newest) });
  const older = versions.slice(1);
  const count = text('compare.versionsIn', { count: versions.length });
  return (
    <TreeItem id={sitting.id} textValue={`${day}, ${span}`} className={styles.sitting ?? ''}>
      <TreeItemContent>
        <span className={styles.opener}>
          {older.length === 0 ? null : (
            <AriaButton slot="chevron" className={styles.chevron ?? ''} aria-label={text('compare.show')}>
              <ChevronRight aria-hidden size={14} />
            </AriaButton>
          )}
        </span>
        <span className={styles.rowText}>
          <strong>{day}</strong>
          <span>
            {older.length === 0
              ? `${span}, ${text('compare.version', { version: newest.version })}`
              : `${span}, ${count}`}
          </span>
          <Approved approval={versions.find(({ approval }) => approval !== null)?.approval ?? null} />
        </span>
      </TreeItemContent>
      {older.map((version) => (
        <VersionRow key={version.version} version={version} />
      ))}
    </TreeItem>
  );
}

/** Who approved a version, or one of a sitting. */
function Approved({ approval }: Pick<DraftVersion, 'approval'>): React.JSX.Element | null {
  const text = useText();
  const intl = useIntl();
  if (approval === null) return null;
  const day = intl.formatDate(approval.approvedAt, { day: 'numeric', month: 'short', year: 'numeric' });
  const sentence = text('compare.approved', { name: approval.personName, day });
  return (
    <span className={styles.approved} title={sentence}>
      {sentence}
    </span>
  );
}

function VersionRow({ version }: { readonly version: DraftVersion }): React.JSX.Element {
  const text = useText();
  const intl = useIntl();
  const time = intl.formatTime(version.savedAt, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const name = text('compare.versionAt', { version: version.version, time });
  return (
    <TreeItem id={String(version.version)} textValue={name} className={styles.versionRow ?? ''}>
      <TreeItemContent>
        <span className={styles.rowText}>
          <strong>{name}</strong>
          <span>{text('write.words', { words: version.words })}</span>
          <Approved approval={version.approval} />
        </span>
      </TreeItemContent>
    </TreeItem>
  );
}
