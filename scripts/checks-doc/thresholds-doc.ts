import { english } from '../../shared/messages/en.ts';
import { type ThresholdFacts, thresholdList, thresholdNames } from '../../shared/policy/threshold-list.ts';

const begin = '<!-- thresholds -->\n';
const end = '<!-- /thresholds -->';

/** docs/policy-packs.md with its table of limits made anew from the one list of them. */
export function withThresholds(doc: string): string {
  const [from, to] = [doc.indexOf(begin), doc.indexOf(end)];
  if (from === -1 || to < from) throw new Error('docs/policy-packs.md has no place for its limits.');
  return `${doc.slice(0, from)}${begin}\n${table()}\n\n${doc.slice(to)}`;
}

function table(): string {
  const rows = thresholdNames.map((name) => {
    const { unit, least, most, standing, stricter, rules }: ThresholdFacts = thresholdList[name];
    const range = `${least} to ${most.toLocaleString('en')}`;
    return `| \`${name}\` | ${english[`policy.word.${name}`]} | ${unit} | ${range} | ${standing} | ${stricter} | ${rules.join(', ')} |`;
  });
  return [
    '| name | what it limits | unit | range | of the app | stricter is | read by |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
