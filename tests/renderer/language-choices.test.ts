import { describe, expect, it } from 'vitest';
import { languageChoices, listedTag } from '../../renderer/screens/write/translations/languages.ts';

const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });
const nameOf = (tag: string) => names.of(tag) ?? tag;
const tagsOf = (...rest: readonly [readonly string[], (string | null)?]) =>
  languageChoices(nameOf, ...rest).map(({ tag }) => tag);

describe('the languages that a draft can be said to be written in', () => {
  it('hold the one of a country that it is written in, once', () => {
    expect(tagsOf([], 'de-CH').filter((tag) => tag.startsWith('de'))).toEqual(['de', 'de-CH']);
    expect(tagsOf([], 'pt-br').filter((tag) => tag.startsWith('pt'))).toEqual(['pt-BR', 'pt']);
    expect(tagsOf([])).not.toContain('de-CH');
  });

  it('hold the draft’s own under the tag of the list, whatever its case', () => {
    expect([listedTag('pt-br'), listedTag('ZH-HANS'), listedTag('de-ch')]).toEqual(['pt-BR', 'zh-Hans', 'de-ch']);
  });

  it('leave out those that are taken', () => {
    expect(tagsOf(['DE', 'de-ch'], 'de-CH').filter((tag) => tag.startsWith('de'))).toEqual([]);
  });
});
