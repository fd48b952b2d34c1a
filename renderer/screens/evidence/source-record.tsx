import type { CslRecord, Source } from '../../../shared/model/source.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';

/** The record as it came in, the fields that people look for. */
export function SourceRecord({ source }: { readonly source: Source }): React.JSX.Element {
  const text = useText();
  const { csl } = source;
  const facts = [
    { name: text('evidence.authors'), value: authorsOf(csl) },
    { name: text('evidence.container'), value: csl['container-title'] ?? '' },
    { name: text('evidence.year'), value: source.year },
    {
      name: text('evidence.volume'),
      value: [csl.volume, csl.issue, csl.page].filter((part) => part !== undefined).join(' / '),
    },
    { name: text('evidence.publisher'), value: csl.publisher ?? '' },
    { name: text('evidence.doi'), value: source.doi ?? '' },
    { name: text('evidence.pmid'), value: source.pmid ?? '' },
    { name: text('evidence.link'), value: source.link === null ? '' : <OutLink address={source.link} /> },
  ];
  return (
    <Section title={text('evidence.record')}>
      <Facts facts={facts} />
    </Section>
  );
}

function OutLink({ address }: { readonly address: string }): React.JSX.Element {
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {address}
    </a>
  );
}

function authorsOf({ author }: CslRecord): string {
  return (author ?? [])
    .map(({ family, given, literal }) => literal ?? [given, family].filter((part) => part !== undefined).join(' '))
    .join(', ');
}
