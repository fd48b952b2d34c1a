import { useMemo, useState } from 'react';
import type { DraftSummary } from '../../../../shared/model/draft.ts';
import { isSameLanguage } from '../../../../shared/text/same-language.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { SelectField, TextField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { RadioField } from '../../../parts/radio-field.tsx';
import { Detail } from '../../../parts/section.tsx';
import { tell } from '../../../parts/toast.tsx';
import { useChange, useCommand } from '../../../use-command.ts';
import { useLanguageName } from '../../../use-language-name.ts';
import { useDay, useText } from '../../../use-text.ts';
import type { Desk } from '../use-desk.ts';
import { languageChoices, listedTag } from './languages.ts';
import { linkCandidates, takenBy } from './link-candidates.ts';

interface LinkDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** More would be searched for, not looked through. */
const shownDrafts = 12;

/** Ties a draft that was written by itself to the one that it translates. */
export function LinkDialog({ desk, onClose }: LinkDialogProps): React.JSX.Element {
  const text = useText();
  const [originalId, setOriginalId] = useState<string | null>(null);
  const [version, setVersion] = useState<number | null>(null);
  const [tag, setTag] = useState(() => listedTag(desk.draft.language));
  const link = useChange('translation.link');
  const search = useCandidates(desk);
  const original = search.drafts.find(({ id }) => id === originalId) ?? null;
  const language = original !== null && isTaken(original, tag) ? null : tag;
  const send = async () => {
    if (original === null || language === null) return;
    // The words that were typed last are part of the version that is linked.
    await desk.session.flush();
    const ofVersion = version === null ? {} : { originalVersion: version };
    link.mutate(
      { draftId: desk.draft.id, originalId: original.id, language, ...ofVersion },
      {
        onSuccess: () => {
          onClose();
          tell(text('translations.linked', { title: original.title }));
        },
      },
    );
  };
  const choose = (id: string) => {
    setOriginalId(id);
    setVersion(null);
  };
  const isReady = original !== null && language !== null && !link.isPending;
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" onPress={() => void send()} isDisabled={!isReady}>
        {text('translations.linkMake')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('translations.linkTitle')} isOpen onClose={onClose} actions={actions}>
      <p>{text('translations.linkText', { title: desk.writing.content.title })}</p>
      <TextField
        label={text('translations.linkSearch')}
        type="search"
        value={search.query}
        onChange={search.setQuery}
        autoFocus
      />
      <OriginalField {...{ desk, drafts: search.drafts, value: original?.id ?? null, onChange: choose }} />
      <LanguageField original={original} spoken={desk.draft.language} value={language} onChange={setTag} />
      {original === null ? null : <VersionField original={original} value={version} onChange={setVersion} />}
      {link.error === null ? null : <ErrorNotice error={link.error} />}
    </Dialog>
  );
}

/** Without words those on the same claim come first, wherever they stand in the list of all. */
function useCandidates({ draft, surroundings }: Desk) {
  const [query, setQuery] = useState('');
  const found = useCommand('draft.list', { query, limit: 50 });
  const ofClaim = query.trim() === '' ? (surroundings.claim?.drafts ?? []) : [];
  const all = [...ofClaim, ...(found.data?.drafts ?? [])];
  const drafts = linkCandidates(all, { draftId: draft.id, claimId: draft.claimId }).slice(0, shownDrafts);
  return { query, setQuery, drafts };
}

function isTaken(original: DraftSummary, tag: string): boolean {
  return takenBy(original).some((taken) => isSameLanguage(taken, tag));
}

interface OriginalFieldProps {
  readonly desk: Desk;
  readonly drafts: readonly DraftSummary[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

function OriginalField({ desk, drafts, value, onChange }: OriginalFieldProps): React.JSX.Element {
  const text = useText();
  const nameOf = useLanguageName();
  const { claimId } = desk.draft;
  if (drafts.length === 0) return <Detail>{text('translations.linkNone')}</Detail>;
  return (
    <RadioField
      label={text('translations.linkOriginal')}
      shape="list"
      value={value}
      onChange={onChange}
      choices={drafts.map((draft) => ({
        value: draft.id,
        label: draft.title,
        detail: nameOf(draft.language),
        mark: claimId !== null && draft.claimId === claimId ? text('translations.sameClaim') : undefined,
      }))}
    />
  );
}

interface LanguageFieldProps {
  readonly original: DraftSummary | null;
  /** What the draft was said to be written in. */
  readonly spoken: string;
  readonly value: string | null;
  readonly onChange: (tag: string) => void;
}

function LanguageField({ original, spoken, value, onChange }: LanguageFieldProps): React.JSX.Element {
  const text = useText();
  const nameOf = useLanguageName();
  const choices = useMemo(
    () => languageChoices(nameOf, original === null ? [] : takenBy(original), spoken),
    [nameOf, original, spoken],
  );
  return (
    <SelectField
      label={text('translations.linkLanguage')}
      placeholder={text('translations.chooseLanguage')}
      value={value}
      onChange={onChange}
      choices={choices.map(({ tag, name, own }) => ({
        value: tag,
        label: name === own ? name : text('translations.languageNamed', { name, own }),
      }))}
    />
  );
}

interface VersionFieldProps {
  readonly original: DraftSummary;
  readonly value: number | null;
  readonly onChange: (version: number | null) => void;
}

const newest = 'newest';

/** The newest until another is chosen: which one was translated is what is told as out of date later. */
function VersionField({ original, value, onChange }: VersionFieldProps): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const versions = useCommand('draft.versions', { id: original.id });
  const older = (versions.data ?? []).slice(1);
  const named = older.map(({ version, savedAt }) => ({
    value: String(version),
    label: text('translations.linkVersionOf', { version, day: day(savedAt) }),
  }));
  const first = { value: newest, label: text('translations.linkNewest', { version: original.version }) };
  return (
    <SelectField
      label={text('translations.linkVersion')}
      value={value === null ? newest : String(value)}
      onChange={(chosen) => onChange(chosen === newest ? null : Number(chosen))}
      choices={[first, ...named]}
    />
  );
}
