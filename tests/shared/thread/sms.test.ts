import { describe, expect, it } from 'vitest';
import { countPost } from '../../../shared/thread/count-post.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';

describe('SMS', () => {
  const sms = (text: string) => {
    const { length, limit, segments, encoding, valid } = countPost(text, {
      platform: 'sms',
      limits: platformLimits.sms,
    });
    return [length, limit, segments, encoding, valid];
  };

  it('counts septets, twice for the extension table, up to 160', () => {
    expect(sms('a'.repeat(160))).toEqual([160, 160, 1, 'GSM-7', true]);
    expect(sms(`${'a'.repeat(158)}€`)).toEqual([160, 160, 1, 'GSM-7', true]);
    expect(sms('a'.repeat(161))).toEqual([161, 160, 2, 'GSM-7', false]);
    expect(sms('Ångström: 5 µg')).toEqual([14, 70, 1, 'UCS-2', true]);
    expect(sms('ÅØΔ@£\n[]')).toEqual([10, 160, 1, 'GSM-7', true]);
  });

  it('counts UTF-16 units where one character asks for UCS-2', () => {
    expect(sms('💉'.repeat(35))).toEqual([70, 70, 1, 'UCS-2', true]);
    expect(sms(`${'a'.repeat(70)}’`)).toEqual([71, 70, 2, 'UCS-2', false]);
  });

  it('joins messages of 153 septets or 67 units, and parts neither an escape nor a surrogate pair', () => {
    expect([306, 307].map((length) => sms('a'.repeat(length))[2])).toEqual([2, 3]);
    expect([134, 135].map((length) => sms('中'.repeat(length))[2])).toEqual([2, 3]);
    expect(sms(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual([306, 160, 3, 'GSM-7', false]);
    expect(sms('💉'.repeat(67))).toEqual([134, 70, 3, 'UCS-2', false]);
  });
});
