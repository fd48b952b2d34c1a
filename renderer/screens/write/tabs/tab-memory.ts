/** Where a person was in a draft. The states of its editors hold the caret and what can be undone, as CodeMirror writes them. */
export interface TabMemory {
  scrollTop: number;
  lastBlockId: string | null;
  readonly states: Map<string, unknown>;
}

const memories = new Map<string, TabMemory>();

/** The memory of a draft as long as the window lives. */
export function tabMemory(draftId: string): TabMemory {
  const known = memories.get(draftId);
  if (known !== undefined) return known;
  const memory: TabMemory = { scrollTop: 0, lastBlockId: null, states: new Map() };
  memories.set(draftId, memory);
  return memory;
}

let isCaretWanted = false;

/** Going from tab to tab puts the caret where it was; coming from another screen the heading has the focus, as everywhere. */
export function wantCaret(): void {
  isCaretWanted = true;
}

export function takeWantedCaret(): boolean {
  const was = isCaretWanted;
  isCaretWanted = false;
  return was;
}
