import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CitationStyle } from '../../shared/model/source.ts';
import type { CitationItem } from './citation-messages.ts';
import amaStyle from './citation-styles/american-medical-association.json' with { type: 'json' };

interface CslConfig {
  readonly styles: { add(name: string, csl: string): void };
}

(plugins.config.get('@csl') as CslConfig).styles.add('ama', amaStyle.csl.join('\n'));

/** The reference list as plain text, one text an item, in the order given; numbered where the style numbers. English terms. */
export function formatReferences(items: readonly CitationItem[], style: CitationStyle): string[] {
  if (items.length === 0) return [];
  const options = { template: style, lang: 'en-US', format: 'text', nosort: true, asEntryArray: true };
  const entries = format('bibliography', items, options) as readonly (readonly [id: string, text: string])[];
  const texts = new Map(entries.map(([id, text]) => [id, text.trim()]));
  return items.map((item) => texts.get(item.id) ?? '');
}

/** citation-js types only its own formats here; the plug-in's is known at run time. */
const format = plugins.output.format as (name: string, data: readonly CitationItem[], options: object) => unknown;
