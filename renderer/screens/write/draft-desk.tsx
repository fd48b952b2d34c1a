import { useEffect, useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Columns } from '../../parts/columns.tsx';
import { go } from '../../route.ts';
import { useText } from '../../use-text.ts';
import { BlockList } from './block-list.tsx';
import { DeskActions } from './desk-actions.tsx';
import { DeskContext } from './desk-context.tsx';
import { createEditors, type Editors } from './editor/editors.ts';
import { FindBar } from './find/find-bar.tsx';
import { useFind } from './find/use-find.ts';
import { type AskedFinding, FindingsColumn } from './findings-column.tsx';
import { takeWantedBlock } from './open-block.ts';
import { SaveNotice } from './save-notice.tsx';
import { tabMemory } from './tabs/tab-memory.ts';
import { TabStrip } from './tabs/tab-strip.tsx';
import tabStyles from './tabs/tabs.module.css';
import { useTabPlace } from './tabs/use-tab-place.ts';
import { TranslationNotice } from './translations/translation-notice.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskFoot } from './use-desk-foot.ts';
import { useFixes } from './use-fixes.ts';
import { useTextActions } from './use-text-actions.ts';
import styles from './write.module.css';

/** The Write screen of one draft: the claim at the left, the blocks in the middle, the findings at the right. */
export function DraftDesk({ draft }: { readonly draft: Draft }): React.JSX.Element {
  const text = useText();
  const desk = useDesk(draft);
  const [editors] = useState(() => createEditors(tabMemory(draft.id).states));
  const [asked, setAsked] = useState<AskedFinding | null>(null);
  const foot = useDeskFoot(desk);
  useTextActions(desk, editors);
  const find = useFind(desk, editors);
  useAction('write.find', () => find.open('find'));
  useAction('write.replace', () => find.open('replace'));
  useTabPlace(draft.id, editors);
  useWantedBlock(editors);

  const showFinding = (findingId: string, way: AskedFinding['way']) => setAsked({ findingId, way });
  const fix = useFixes(desk);

  return (
    <ScreenFrame
      title={desk.writing.content.title}
      crumb={
        <>
          <span>{text('write.crumb')}</span>
          {desk.surroundings.template === null ? null : (
            <span className={styles.templateChip}>{desk.surroundings.template.name}</span>
          )}
        </>
      }
      actions={<DeskActions desk={desk} />}
      foot={foot}
    >
      <div className={tabStyles.stack}>
        <TabStrip current={draft.id} />
        <Columns
          context={<DeskContext desk={desk} editors={editors} />}
          contextLabel={text('write.context')}
          surface="sheet"
          side={
            <FindingsColumn desk={desk} asked={asked} onGo={(finding) => goToFinding(finding, editors)} onFix={fix} />
          }
          sideLabel={text('write.findings')}
        >
          {find.shown === 'closed' ? null : <FindBar find={find} desk={desk} />}
          <SaveNotice desk={desk} />
          <TranslationNotice draftId={draft.id} family={desk.surroundings.family} />
          <BlockList desk={desk} editors={editors} onShowFinding={showFinding} />
        </Columns>
      </div>
    </ScreenFrame>
  );

  function goToFinding(finding: Finding, among: Editors): void {
    if (finding.place.kind === 'post' || finding.place.kind === 'picture') go('thread', draft.id);
    if (finding.place.kind === 'block') among.focus(finding.place.blockId, finding.place);
  }
}

/** Another screen may have asked for one block: the caret starts there. */
function useWantedBlock(editors: Editors): void {
  useEffect(() => {
    const blockId = takeWantedBlock();
    // A frame later, since the new screen first puts the focus on its heading.
    if (blockId !== null) requestAnimationFrame(() => editors.focus(blockId, { start: 0, end: 0 }));
  }, [editors]);
}
