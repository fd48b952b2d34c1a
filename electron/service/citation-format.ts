import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { familyNames, yearOf } from '../../shared/citations/describe-source.ts';
import type { CitationStyle } from '../../shared/model/source.ts';
import type { CitationItem } from './citation-messages.ts';
import amaStyle from './citation-styles/american-medical-association.json' with { type: 'json' };

interface CslConfig {
  readonly styles: { add(name: string, csl: string): void };
}

(plugins.config.get('@csl') as CslConfig).styles.add('ama', amaStyle.csl.join('\n'));

/** The reference list as plain text, one text an item, in the order given; numbered where the style numbers. English terms. */
export function formatReferences(items: readonly CitationItem[], style: CitationStyle): string[] {
  const lists = style === 'apa' ? sameAuthorAndYear(items) : [items];
  const texts = new Map(lists.flatMap((list) => formatList(list, style)));
  return items.map((item) => texts.get(item.id) ?? '');
}

/**
 * In an author-date style one reference changes another only by its letter (2019a, 2019b), within one author and year. citeproc
 * compares all with all before it knows: 1,000 references took 140 s in one list.
 */
function sameAuthorAndYear(items: readonly CitationItem[]): readonly (readonly CitationItem[])[] {
  const lists = new Map<string, CitationItem[]>();
  for (const item of items) {
    const name = `${familyNames(item)[0] ?? ''} ${yearOf(item)}`;
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [item]);
    else list.push(item);
  }
  return [...lists.values()];
}

function formatList(items: readonly CitationItem[], style: CitationStyle): (readonly [id: string, text: string])[] {
  if (items.length === 0) return [];
  const options = { template: style, lang: 'en-US', format: 'text', nosort: true, asEntryArray: true };
  const entries = format('bibliography', items, options) as readonly (readonly [id: string, text: string])[];
  return entries.map(([id, text]) => [id, text.trim()] as const);
}

/** citation-js types only its own formats here; the plug-in's is known at run time. */
const format = plugins.output.format as (name: string, data: readonly CitationItem[], options: object) => unknown;
