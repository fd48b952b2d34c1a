import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockRoles, type Template } from '../../shared/model/draft.ts';
import { parseTemplate } from '../../shared/text/template.ts';

const frontMatter = '---\nid: reply\nname: Reply\ndescription: A short reply\nlanguage: en\n---\n';

function parse(text: string) {
  return parseTemplate({ file: 'reply.md', origin: 'own', text });
}

function faultsOf(text: string): readonly [line: number, message: string][] {
  const reading = parse(text);
  return 'faults' in reading ? reading.faults.map((fault) => [fault.line, fault.message]) : [];
}

describe('a template file', () => {
  it('gives blocks with role, limit, guidance and starting text', () => {
    const text = `${frontMatter}\n## Fact {role=fact required limit=60}\n> Lead with\n> the fact.\n\n## Myth {role=myth}\n> Once.\n\n> “Quoted.”\n\nAnd more.\n`;
    expect(parse(text)).toEqual({
      line: 2,
      template: {
        id: 'reply',
        name: 'Reply',
        description: 'A short reply',
        language: 'en',
        origin: 'own',
        blocks: [
          { role: 'fact', label: 'Fact', guidance: 'Lead with the fact.', isRequired: true, limitWords: 60, text: '' },
          {
            role: 'myth',
            label: 'Myth',
            guidance: 'Once.',
            isRequired: false,
            limitWords: null,
            text: '> “Quoted.”\n\nAnd more.',
          },
        ],
      },
    });
  });

  it('may come with Windows line ends and a byte order mark', () => {
    expect(faultsOf(`\uFEFF${frontMatter}## Fact {role=fact}\n`.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it.each<[string, string, [line: number, message: string]]>([
    ['no front matter', '# A note\n\nText', [1, 'does not begin with front matter']],
    ['an empty file', '', [1, 'does not begin with front matter']],
    ['front matter without end', '---\nid: a\nname: b\n', [1, 'has no end']],
    ['broken YAML', '---\nid: a\nname: "b\n---\n## F {role=fact}', [3, 'not YAML']],
    ['a field twice', '---\nid: a\nname: b\nid: c\n---\n## F {role=fact}', [4, 'not YAML']],
    ['front matter that is a list', '---\n- a\n---\n## F {role=fact}', [2, 'holds no fields']],
    ['a field that is no text', '---\nid: a\nname: [b]\n---\n## F {role=fact}', [3, 'name must be text']],
    ['a misspelt field', '---\nid: a\nname: b\ndescripton: c\n---\n## F {role=fact}', [4, 'no field "descripton"']],
    ['no id', '---\nname: b\n---\n## F {role=fact}', [1, 'has no id']],
    ['an id with spaces', '---\nid: a b\nname: b\n---\n## F {role=fact}', [2, 'small letters']],
    ['a language that is none', '---\nid: a\nname: b\nlanguage: English!\n---\n## F {role=fact}', [4, 'language']],
    ['no blocks', frontMatter, [7, 'has no blocks']],
    ['text before the first block', `${frontMatter}\nHello\n## F {role=fact}`, [8, 'before the first block']],
    ['a heading without braces', `${frontMatter}## Fact`, [7, 'its label and its role']],
    ['a block without role', `${frontMatter}\n## Fact {required}`, [8, 'has no role']],
    ['an unknown role', `${frontMatter}\n\n## Fact {role=verdict}`, [9, 'no role "verdict"']],
    ['a limit that is no number', `${frontMatter}## Fact {role=fact limit=many}`, [7, 'number of words']],
    ['an unknown setting', `${frontMatter}## Fact {role=fact color=red}`, [7, 'does not know "color=red"']],
    ['a label that is too long', `${frontMatter}## ${'a'.repeat(90)} {role=fact}`, [7, 'label']],
  ])('is refused with its line for %s', (_name, text, [line, message]) => {
    const [first] = faultsOf(text);
    expect(first).toEqual([line, expect.stringContaining(message)]);
  });

  it('tells all of its faults, from the top', () => {
    const text = `---\nid: A B\nname: b\n---\n## Fact\n\n## Myth {role=lie}\n`;
    expect(faultsOf(text).map(([line]) => line)).toEqual([2, 5, 7]);
  });

  it('reads back what was printed', () => {
    const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,]{0,30}[a-z]$/).map((text) => text.replace(/ +/g, ' '));
    const block = fc.record({
      role: fc.constantFrom(...blockRoles),
      label: words,
      guidance: fc.option(words, { nil: '' }),
      isRequired: fc.boolean(),
      limitWords: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
      text: fc.option(words, { nil: '' }),
    });
    fc.assert(
      fc.property(words, fc.array(block, { minLength: 1, maxLength: 12 }), (name, blocks) => {
        const wanted: Template = { id: 'a-1', name, description: '', language: 'en', origin: 'own', blocks };
        expect(parse(print(wanted))).toEqual({ line: 2, template: wanted });
      }),
    );
  });

  it('is a template or a list of faults within the file, whatever stands in it', () => {
    const line = fc.constantFrom(
      '---',
      '## A {role=fact}',
      '## B',
      '> hint',
      'id: a',
      'name: b',
      'x: [',
      '',
      '\t',
      '...',
      '{}',
      '&a *a',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const [at] of faultsOf(lines.join('\n'))) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(lines.length + 1);
        }
      }),
    );
  });
});

describe('the templates that come with the app', () => {
  it.each(readdirSync('templates'))(
    '%s ends with disclosure, disclaimer and sources, and begins with a fact',
    (file) => {
      const reading = parseTemplate({ file, origin: 'built_in', text: readFileSync(`templates/${file}`, 'utf8') });
      if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
      const roles = reading.template.blocks.map((block) => block.role);
      expect(`${reading.template.id}.md`).toBe(file);
      expect(roles[0]).toBe('fact');
      expect(roles.slice(-3)).toEqual(['disclosure', 'disclaimer', 'sources']);
      expect(reading.template.blocks.every((block) => block.guidance !== '')).toBe(true);
    },
  );

  it('warn directly before a myth and correct it directly after', () => {
    for (const file of readdirSync('templates')) {
      const reading = parseTemplate({ file, origin: 'built_in', text: readFileSync(`templates/${file}`, 'utf8') });
      const roles = 'template' in reading ? reading.template.blocks.map((block) => block.role) : [];
      const myths = roles.flatMap((role, index) => (role === 'myth' ? [index] : []));
      expect(myths.length).toBeLessThanOrEqual(1);
      for (const myth of myths) {
        expect(roles[myth - 1]).toBe('warning');
        expect(['fallacy', 'explanation']).toContain(roles[myth + 1]);
      }
    }
  });
});

function print(template: Template): string {
  const blocks = template.blocks.map((block) => {
    const limit = block.limitWords === null ? '' : ` limit=${block.limitWords}`;
    const guidance = block.guidance === '' ? '' : `> ${block.guidance}\n\n`;
    return `## ${block.label} {role=${block.role}${block.isRequired ? ' required' : ''}${limit}}\n${guidance}${block.text}\n`;
  });
  return `---\nid: ${template.id}\nname: ${JSON.stringify(template.name)}\n---\n${blocks.join('\n')}`;
}
