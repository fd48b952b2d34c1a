import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../shared/checks/house/budget.ts';
import { exampleStyle } from '../../../shared/checks/house/example-style.ts';
import { findPattern, patternRefusal } from '../../../shared/checks/house/patterns.ts';
import { readStyles } from '../../../shared/checks/house/read-styles.ts';
import { tryRules } from '../../../shared/checks/house/try-rules.ts';
import type { HouseRule } from '../../../shared/model/house-style.ts';

const clock = () => performance.now();

function read(text: string, file = 'house.yml', folderName = 'Google') {
  const [found] = readStyles([{ file, folderName, text }]);
  return {
    rules: (found?.entries ?? []).map(({ rule }) => rule),
    faults: (found?.faults ?? []).map(({ line, weight, message }) => `${line} ${weight}: ${message}`),
  };
}

function say(rules: readonly HouseRule[], text: string, language = 'en') {
  return tryRules(text, rules, { language, clock }).findings.map(({ rule, message, place }) => ({
    rule,
    text: message.values['text'],
    words: place.kind === 'draft' ? '' : text.slice(place.start, place.end),
  }));
}

function house(lines: string): string {
  return `style: House\nrules:\n  - id: House.one\n    message: "Found %s"\n${lines.replace(/^/gm, '    ')}`;
}

describe('a Vale style, as it is', () => {
  it('finds words, whole and without regard to case where the rule says so', () => {
    const text = `extends: existence\nmessage: "Avoid using '%s'."\nlink: 'https://example.org/tense'\nignorecase: true\nlevel: warning\ntokens:\n  - will\n  - (?:very|really) big\n`;
    const { rules, faults } = read(text, 'Google/Will.yml');
    expect(faults).toEqual([]);
    expect(rules).toMatchObject([{ id: 'Google.Will', severity: 'warn', link: 'https://example.org/tense' }]);
    expect(say(rules, 'Will you be willing? It is a really big dose.').map(({ words }) => words)).toEqual([
      'Will',
      'really big',
    ]);
  });

  it('offers what to write instead', () => {
    const text = `extends: substitution\nmessage: "Use '%s' instead of '%s'."\nlevel: suggestion\nignorecase: true\naction:\n  name: replace\nswap:\n  "(?:cell ?phone|smart ?phone)": phone|mobile phone\n  utilise: use\n`;
    const { rules } = read(text, 'Google/WordList.yml');
    const { findings } = tryRules('Utilise a smartphone.', rules, { language: 'en', clock });
    expect(findings.map(({ message }) => message.values['text'])).toEqual([
      "Use 'use' instead of 'Utilise'.",
      "Use 'phone or mobile phone' instead of 'smartphone'.",
    ]);
    expect(findings.map(({ fixes }) => fixes.map(({ edits }) => edits[0]?.text))).toEqual([
      ['Use'],
      ['phone', 'mobile phone'],
    ]);
  });

  it('counts', () => {
    const { rules } = read(
      'extends: occurrence\nmessage: "Too many commas: %s"\nscope: sentence\nmax: 2\ntoken: ","\n',
      'Google/Commas.yml',
    );
    expect(say(rules, 'One, two, three, four. One, two.')).toMatchObject([{ text: 'Too many commas: 3' }]);
  });

  it('asks for the explanation of an acronym', () => {
    const text = `extends: conditional\nmessage: "Spell out '%s'."\nignorecase: false\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [HIV]\n`;
    const { rules } = read(text, 'Google/Acronyms.yml');
    expect(
      say(rules, 'HIV and COPD. World Health Organization (WHO). The WHO says so.').map(({ words }) => words),
    ).toEqual(['COPD']);
  });

  it('says of each part that it cannot read where it stands, and reads the rest', () => {
    const { rules, faults } = read(
      'extends: existence\nmessage: "%s"\ntokens:\n  - (?!a)b\n  - (a)\\1\n  - (?<!x)jab\nscope: text\n',
      'Google/Odd.yml',
    );
    expect(faults).toEqual([
      expect.stringMatching(/^4 warning: .*look-ahead/),
      expect.stringMatching(/^5 warning: .*reference back/),
    ]);
    expect(say(rules, 'A jab.').map(({ words }) => words)).toEqual(['jab']);
    expect(read('extends: script\nmessage: x\nscript: os.exit()\n', 'Google/Run.yml').faults).toEqual([
      expect.stringMatching(/^1 warning: .*never code/),
    ]);
  });
});

describe('a style of the house', () => {
  it('that is shown as an example has no fault', () => {
    const { rules, faults } = read(exampleStyle);
    expect(faults).toEqual([]);
    expect(say(rules, 'Utilise it. #One #Two').map(({ rule }) => rule)).toEqual([
      'House.plain-words',
      'House.one-hashtag',
    ]);
  });

  it('measures, adds up and keeps an order', () => {
    const metric = read(house('extends: metric\nformula: words / sentences\ncondition: "> 4"')).rules;
    expect(say(metric, 'One two three four five six.')).toMatchObject([{ text: 'Found 6' }]);
    const score = read(
      house(
        'extends: score\nthreshold: 3\nfeatures:\n  - {use: firstPerson, weight: 2}\n  - {tokens: [saw, met], weight: 2}\n  - {tokens: [study], weight: -3}',
      ),
    ).rules;
    expect(say(score, 'I saw him. He saw it. We met a study.').map(({ words }) => words)).toEqual(['I saw him.']);
    const order = read(house('extends: order\ntokens: [first, second]')).rules;
    expect(say(order, 'The second, then the first.').length).toBe(1);
    expect(say(order, 'The first, then the second.').length).toBe(0);
  });

  it('leaves a quoted myth alone, unless it is on privacy', () => {
    const lines = 'extends: existence\ntokens: [jab]';
    expect(say(read(house(lines)).rules, 'They say “the jab kills”.')).toEqual([]);
    expect(say(read(house(`${lines}\ncategory: privacy`)).rules, 'They say “the jab kills”.').length).toBe(1);
  });

  it('blocks only with a proven rule on privacy', () => {
    const lines = 'extends: existence\ntokens: [ward 7]\nseverity: block';
    expect(read(house(lines)).rules).toMatchObject([{ severity: 'warn' }]);
    const proven = `${lines}\ncategory: privacy\nexamples: {flag: [on ward 7, ward 7 is, in ward 7], pass: [ward 8, a ward, seven]}`;
    expect(read(house(proven))).toMatchObject({ rules: [{ severity: 'block' }], faults: [] });
  });

  it('is told line by line what is wrong', () => {
    const text =
      'style: House\nrules:\n  - id: House.a\n    extends: existence\n    message: x\n    tokens: [a]\n    zork: 1\n  - id: Other.b\n    extends: existence\n    message: y\n    tokens: [b]\n  - id: House.c\n    extends: existence\n    message: z\n    tokens:\n      - "[a-"\n';
    expect(read(text).faults).toEqual([
      expect.stringMatching(/^7 warning: "zork"/),
      expect.stringMatching(/^8 error: .*House\./),
      expect.stringMatching(/^16 error: The pattern/),
    ]);
  });

  it('takes over from another rule, and never from itself', () => {
    const text =
      'style: House\nrules:\n  - {id: House.a, extends: existence, message: "%s", tokens: [one, two]}\n  - {id: House.b, extends: House.a, tokens+: [three], tokens-: [two]}\n  - {id: House.c, extends: House.d}\n  - {id: House.d, extends: House.c}\n';
    const { rules, faults } = read(text);
    expect(rules.map(({ id }) => id)).toEqual(['House.a', 'House.b']);
    expect(say(rules.slice(1), 'One two three: one, two, three.').map(({ words }) => words)).toEqual([
      'three',
      'one',
      'three',
    ]);
    expect(faults).toEqual([expect.stringMatching(/^5 error: .*circle/), expect.stringMatching(/^6 error: .*circle/)]);
  });

  it('says when an example turns out otherwise', () => {
    const { rules, faults } = read(
      house('extends: existence\ntokens: [jab]\nexamples: {flag: [a shot], pass: [a jab]}'),
    );
    expect(rules.length).toBe(1);
    expect(faults.map((fault) => fault.slice(0, 9))).toEqual(['3 warning', '3 warning']);
  });

  it('for another language is told as not checked', () => {
    const { rules } = read(house('extends: existence\ntokens: [jab]\nlanguage: es'));
    expect(tryRules('A jab.', rules, { language: 'en', clock })).toMatchObject({
      findings: [],
      notChecked: [{ rule: 'House.one' }],
    });
  });
});

describe('a hostile pattern', () => {
  const long = 'a'.repeat(100_000);
  const slow = [
    '(a+)+$',
    '(?:a|aa|a?)+b',
    '(x+x+)+y',
    '(.*)(.*)(.*)(.*)(.*)x',
    'a*b|a',
    '\\p{L}{1,500}x',
    '(a?){400}a{400}b',
  ];

  it.each(slow)('%s ends on a text of 100,000 letters', (source) => {
    const { rules } = read(house(`extends: existence\ntokens: ['${source}']`));
    const { findings, notChecked } = tryRules(`${long}!`, rules, { language: 'en', clock });
    expect(findings.length + notChecked.length).toBeLessThanOrEqual(201);
  });

  it('of too many states is refused', () => {
    expect(patternRefusal('(?:a{30}){60}b')).toBeTypeOf('string');
    expect(patternRefusal('((a{100}){100}){100}')).toBeTypeOf('string');
    expect(patternRefusal(`${'('.repeat(5000)}a${')'.repeat(5000)}`)).toBeTypeOf('string');
  });

  it('is not begun when its time is over, and that is told', () => {
    let now = 0;
    const budget = createBudget(() => (now += 200));
    budget.startRule();
    findPattern('a+b', { isCaseless: false, isWordwise: false }, { text: 'aab aab', budget });
    expect(budget.wasRefused()).toBe(true);
  });
});

it('nothing of a style is run as code', () => {
  const folder = new URL('../../../shared/checks/house/', import.meta.url);
  for (const file of ['formula', 'yaml-file', 'patterns', 'read-styles']) {
    expect(readFileSync(new URL(`${file}.ts`, folder), 'utf8')).not.toMatch(/\beval\(|new Function/);
  }
});
