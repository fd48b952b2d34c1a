import { defaultKeymap, history, historyField, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { SpelledWord } from '../../../../shared/spelling/words-to-check.ts';
import type { Cleaned } from '../../../paste/left-out.ts';
import { changeGroups } from './change-groups.ts';
import { type ChipSources, citationAt, citationChips, setChipSources } from './citation-chips.ts';
import { citeCompletion, type Suggest } from './cite-completion.ts';
import styles from './editor.module.css';
import type { EditorActs, Editors } from './editors.ts';
import { findMarks } from './find-marks.ts';
import { type FindingMark, findingAt, findingMarks, setFindingMarks } from './finding-marks.ts';
import { richPaste } from './rich-paste.ts';
import { smallestChange } from './smallest-change.ts';
import { checksSpelling, spellingMarks } from './spelling-marks.ts';
import { typingOver } from './typing-over.ts';

export interface BlockEditorProps {
  readonly blockId: string;
  readonly label: string;
  readonly text: string;
  readonly guidance: string;
  /** What the list of sources behind an `@` is called. */
  readonly offerLabel: string;
  readonly language: string;
  readonly voice: 'plain' | 'myth' | 'aside';
  readonly marks: readonly FindingMark[];
  readonly sources: ChipSources;
  readonly editors: Editors;
  /** DOM ids of what describes this text: its findings. */
  readonly describedBy: string;
  readonly suggest: Suggest;
  readonly isSpellingChecked: boolean;
  readonly onAskSpelling: (word: SpelledWord) => void;
  readonly onCleaned: (cleaned: ReadonlySet<Cleaned>) => void;
  readonly onChange: (text: string) => void;
  /** A click asks to see the card beside the text; Alt+Enter asks to go to it. */
  readonly onShowFinding: (findingId: string, way: 'see' | 'go') => void;
  readonly onEditCitation: (place: { readonly start: number; readonly end: number }) => void;
  readonly onMove: (step: -1 | 1) => void;
  /** The caret left the text upwards or downwards. */
  readonly onLeave: (step: -1 | 1) => void;
}

/** One block as a CodeMirror editor in the reading face. */
export function BlockEditor(props: BlockEditorProps): React.JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const {
    text,
    marks,
    sources,
    label,
    describedBy,
    guidance,
    offerLabel,
    language,
    blockId,
    editors,
    isSpellingChecked,
  } = props;
  const first = useEffectEvent(() => props.text);
  const changed = useEffectEvent((next: string) => props.onChange(next));
  const shown = useEffectEvent((findingId: string) => props.onShowFinding(findingId, 'see'));
  const suggested = useEffectEvent((query: string) => props.suggest(query));
  const askedSpelling = useEffectEvent((word: SpelledWord) => props.onAskSpelling(word));
  const pasted = useEffectEvent((cleaned: ReadonlySet<Cleaned>) => props.onCleaned(cleaned));
  const pressed = useEffectEvent((act: (given: BlockEditorProps) => void) => act(props));

  useEffect(() => {
    const parent = holder.current;
    if (parent === null) return undefined;
    const extensions = [
      keys((act) => pressed(act)),
      EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
      findingMarks((findingId) => shown(findingId)),
      citeCompletion((query) => suggested(query)),
      citationChips(({ start, end }) => pressed((given) => given.onEditCitation({ start, end }))),
      spellingMarks((word) => askedSpelling(word)),
      richPaste((cleaned) => pasted(cleaned)),
      changeGroups(() => editors.views()),
      ...fixedExtensions,
    ];
    const made = new EditorView({ parent, state: stateOf(editors.kept.get(blockId), first(), extensions) });
    view.current = made;
    const forget = editors.add(
      blockId,
      made,
      actsOf(made, (act) => pressed(act)),
    );
    return () => {
      forget();
      editors.kept.set(blockId, made.state.toJSON({ history: historyField }));
      made.destroy();
      view.current = null;
    };
  }, [blockId, editors]);

  useEffect(() => {
    const change = view.current === null ? null : smallestChange(view.current.state.doc.toString(), text);
    if (change !== null) view.current?.dispatch({ changes: change });
  }, [text]);
  useEffect(() => view.current?.dispatch({ effects: setChipSources.of(sources) }), [sources]);
  useEffect(() => view.current?.dispatch({ effects: setFindingMarks.of(marks) }), [marks]);
  // The editor starts anew when it is given other phrases, even of the same words, and what waits in it is lost.
  const phrases = useMemo(() => ({ Completions: offerLabel }), [offerLabel]);
  useEffect(() => {
    const named = {
      'aria-label': label,
      'aria-describedby': describedBy,
      lang: language,
      dir: 'auto',
      spellcheck: 'false',
    };
    view.current?.dispatch({
      effects: attributes.reconfigure([
        EditorView.contentAttributes.of(named),
        checksSpelling.of(isSpellingChecked),
        placeholder(guidance),
        EditorState.phrases.of(phrases),
      ]),
    });
  }, [label, describedBy, guidance, phrases, language, isSpellingChecked]);

  return <div ref={holder} className={styles.editor} data-voice={props.voice} />;
}

/** A block that was on the screen before comes back with its caret and what can be undone in it. */
function stateOf(kept: unknown, doc: string, extensions: readonly Extension[]): EditorState {
  const config = { doc, extensions: [...extensions] };
  return kept === undefined
    ? EditorState.create(config)
    : EditorState.fromJSON(kept, config, { history: historyField });
}

const attributes = new Compartment();
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

const fixedExtensions: readonly Extension[] = [
  history(),
  keymap.of([...historyKeymap, ...defaultKeymap]),
  markdown(),
  attributes.of([]),
  typingOver(),
  findMarks(),
  EditorView.lineWrapping,
  // Without it the policy of the page would leave the editor unstyled, silently.
  EditorView.cspNonce.of(nonce),
];

type Act = (act: (given: BlockEditorProps) => void) => void;

function keys(tell: Act): Extension {
  const leave = (step: -1 | 1) => (view: EditorView) => {
    const { main } = view.state.selection;
    const isAtEdge = main.empty && view.moveVertically(main, step === 1).head === edge(view, step, main.head);
    if (isAtEdge) tell((given) => given.onLeave(step));
    return isAtEdge;
  };
  return Prec.high(
    keymap.of([
      { key: 'ArrowUp', run: leave(-1) },
      { key: 'ArrowDown', run: leave(1) },
    ]),
  );
}

/** What has keys of its own in the table of actions. */
function actsOf(view: EditorView, tell: Act): EditorActs {
  return {
    showFinding: () => showFinding(view, tell),
    editCitation: () => editCitation(view, tell),
    move: (step) => tell((given) => given.onMove(step)),
  };
}

/** A step up from the first line ends at the text's beginning, a step down from the last at its end. */
function edge(view: EditorView, step: -1 | 1, head: number): number {
  const line = view.lineBlockAt(head);
  if (step === -1) return line.from === 0 ? 0 : -1;
  return line.to === view.state.doc.length ? view.state.doc.length : -1;
}

function showFinding(view: EditorView, tell: Act): void {
  const findingId = findingAt(view.state);
  if (findingId !== null) tell((given) => given.onShowFinding(findingId, 'go'));
}

function editCitation(view: EditorView, tell: Act): void {
  const citation = citationAt(view.state);
  if (citation !== null) tell((given) => given.onEditCitation({ start: citation.start, end: citation.end }));
}
