import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { EditorState, Extension } from '@codemirror/state';
import { citationText } from '../../../../shared/text/citations.ts';
import { enterTakesSource } from './enter-takes-source.ts';

/** A source that can be cited at the caret. */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

/** Gives sources for what stands behind the `@`, the claim's own first. */
export type Suggest = (query: string) => Promise<readonly Suggestion[]>;

/** Typing `@` offers the sources; choosing one puts `[@key]` there. */
export function citeCompletion(suggest: Suggest): Extension {
  const completion = autocompletion({
    override: [(context) => complete(context, suggest)],
    icons: false,
    activateOnTyping: true,
    closeOnBlur: true,
    // The list opens only behind an `@`: Enter means the source from the first moment, and never a new line instead.
    interactionDelay: 0,
    maxRenderedOptions: 30,
  });
  return [completion, enterTakesSource(isBehindAt)];
}

const citationBegun = /\[?@[\p{L}\p{N}_:. -]{0,60}$/u;

function isBehindAt(state: EditorState): boolean {
  const { head } = state.selection.main;
  return citationBegun.test(state.sliceDoc(Math.max(0, head - 62), head));
}

async function complete(context: CompletionContext, suggest: Suggest): Promise<CompletionResult | null> {
  const typed = context.matchBefore(citationBegun);
  if (typed === null || !startsCitation(context, typed.from)) return null;
  const query = typed.text.replace(/^\[?@/, '');
  // Two words behind the `@` without a choice: the person writes on and means no citation.
  if (/\s\S*\s/.test(query)) return null;
  const found = await suggest(query);
  if (found.length === 0) return null;
  return { from: typed.from, options: found.map(toCompletion), filter: false };
}

/** An `@` within a word is an e-mail address. */
function startsCitation(context: CompletionContext, from: number): boolean {
  return from === 0 || !/[\p{L}\p{N}_]/u.test(context.state.sliceDoc(from - 1, from));
}

function toCompletion({ key, name, title }: Suggestion): Completion {
  return {
    label: name,
    detail: title,
    apply(view, completion, ...[from, to]: [from: number, to: number]) {
      // A bracket that the person opened themselves is closed by the citation.
      const isClosed = view.state.sliceDoc(from, from + 1) === '[' && view.state.sliceDoc(to, to + 1) === ']';
      const text = citationText(key);
      view.dispatch({
        changes: { from, to: isClosed ? to + 1 : to, insert: text },
        selection: { anchor: from + text.length },
        annotations: pickedCompletion.of(completion),
        userEvent: 'input.complete',
      });
    },
  };
}
