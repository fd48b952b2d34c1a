import { describe, expect, it } from 'vitest';
import { countPost } from '../../../shared/thread/count-post.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';

const count = (text: string, platform: 'x' | 'bluesky') =>
  countPost(text, { platform, limits: platformLimits[platform] });

describe('links by accident', () => {
  it('are told for the platform that makes them, by byte', () => {
    const text = 'Ärzte geben 5.mg. See fhi.no, or https://cells.in.';
    const warnings = [{ kind: 'accidental-link', byteStart: 13, byteEnd: 17, value: '5.mg' }];
    expect(count(text, 'x').warnings).toEqual(warnings);
    expect(count(text, 'bluesky')).not.toHaveProperty('warnings');
  });

  it.each([
    ...[
      'it is safe.No harm',
      'in your cells.in fact',
      'no COVID.no test',
      'approx.so',
      'p.s.it',
      'i.e.no',
      '0.5.ml',
      '2.mg/kg',
    ],
  ])('are seen in %s', (text) => {
    expect(count(text, 'x').warnings).toHaveLength(1);
  });

  it.each([
    ...[
      'nhs.uk',
      'who.int',
      'CDC.gov',
      'mohfw.gov.in',
      'www.cells.in',
      'cells.in/research',
      'see fhi.no',
      'e.g.aspirin',
      'rki.de',
    ],
    ...['https://5.mg', 'Who.Int', 'nurse@clinic.in', '163.com', 'bit.ly'],
  ])('are not seen in %s', (text) => {
    expect(count(text, 'x')).not.toHaveProperty('warnings');
  });
});
