import { detectSourceFormat } from '../../../shared/interchange/source-format.ts';
import type { Dropped } from '../../parts/use-drop.ts';

/** Whether what was dropped on a claim names sources; all else is taken as anywhere on the screen. */
export function namesSources(dropped: Dropped): boolean {
  if (dropped.kind === 'file') return /\.(?:bib|ris|nbib|json)$/i.test(dropped.file.name);
  const format = detectSourceFormat(dropped.text);
  return format === 'csl-json' ? isJson(dropped.text) : format !== null;
}

/** The claim under the pointer: the row of it, or the one that the panel shows. */
export function claimUnder(
  target: EventTarget | null,
  { panel, shownId }: { readonly panel: Element | null; readonly shownId: string | null },
): string | null {
  if (!(target instanceof Element)) return null;
  if (panel?.contains(target) === true) return shownId;
  return target.closest('[data-row]')?.getAttribute('data-row') ?? null;
}

/** A claim may begin with a bracket too: "[Video] Garlic cures influenza". */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
