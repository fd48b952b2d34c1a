import type { LinkedDraft, Translation } from '../../shared/model/translation.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';

export const translationCommands: readonly CommandLineCommand[] = [
  {
    name: 'draft translate',
    takes: 'ID',
    summary: 'Starts a translation of a draft: its blocks and sources, to be overwritten in another language.',
    options: { language: { type: 'string', value: 'TAG', help: 'the language, such as es or pt-BR' } },
    run: translate,
  },
  {
    name: 'draft link-translation',
    takes: 'ID',
    summary: 'Links a draft that is there as the translation of another.',
    options: {
      of: { type: 'string', value: 'ID', help: 'the draft that it translates' },
      'of-version': {
        type: 'string',
        value: 'NUMBER',
        help: 'the version of that one that it says the same as; the newest when not given',
      },
      language: { type: 'string', value: 'TAG', help: 'what it is written in, where that was never said' },
    },
    run: linkTranslation,
  },
  {
    name: 'draft unlink-translation',
    takes: 'ID',
    summary: 'Takes a translation off its original; both drafts stay as they are.',
    options: {},
    run: unlinkTranslation,
  },
  {
    name: 'draft languages',
    takes: 'ID',
    summary: 'Lists the original of a draft and its translations, and tells which are out of date.',
    options: {},
    run: listLanguages,
  },
  {
    name: 'draft up-to-date',
    takes: 'ID',
    summary: 'Records that a translation says what its original says now.',
    options: {
      'of-version': { type: 'string', value: 'NUMBER', help: 'the version of the original; the newest when not given' },
    },
    run: bringUpToDate,
  },
];

async function translate(session: Session, given: Given): Promise<Outcome> {
  const draft = await session.call('translation.start', {
    originalId: given.words[0],
    language: given.text('language'),
  });
  return { value: draft, lines: [`Started draft ${draft.id} in ${nameOf(draft.language)}: ${draft.title}`] };
}

async function linkTranslation(session: Session, given: Given): Promise<Outcome> {
  const translation = await session.call('translation.link', {
    draftId: given.words[0],
    originalId: given.text('of'),
    originalVersion: given.number('of-version'),
    language: given.text('language'),
  });
  return {
    value: translation,
    lines: [`Linked: ${nameOf(translation.language)}, ${standingOf(translation)} of its original.`],
  };
}

async function unlinkTranslation(session: Session, given: Given): Promise<Outcome> {
  const value = await session.call('translation.remove', { draftId: given.words[0] });
  return { value, lines: ['Unlinked: the draft stands alone now.'] };
}

async function listLanguages(session: Session, given: Given): Promise<Outcome> {
  const family = await session.call('translation.list', { draftId: given.words[0] });
  if (family === null) return { value: null, lines: ['There is no other language of this draft.'] };
  const rows = [
    rowOf(family.original, 'the original'),
    ...family.translations.map((translation) => rowOf(translation, standingOf(translation))),
  ];
  return { value: family, lines: columns(rows) };
}

async function bringUpToDate(session: Session, given: Given): Promise<Outcome> {
  const draftId = given.words[0];
  const asked = given.number('of-version');
  const newest = asked ?? (await session.call('translation.list', { draftId }))?.original.version ?? 1;
  const translation = await session.call('translation.bringUpToDate', { draftId, originalVersion: newest });
  return { value: translation, lines: [`Up to date with version ${newest} of the original.`] };
}

function rowOf({ id, language, title, isDeleted }: LinkedDraft, standing: string): string[] {
  return [id, nameOf(language), isDeleted ? `${standing}, in the recycle bin` : standing, title];
}

function standingOf({ outOfDateSince, originalVersion }: Translation): string {
  return outOfDateSince === null
    ? `up to date with version ${originalVersion}`
    : `out of date since version ${outOfDateSince}`;
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
