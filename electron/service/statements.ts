import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readDraft } from '../../db/drafts.ts';
import { readInterestsChangedAt, readPeopleNamed, readPerson } from '../../db/people.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { statementCommands } from '../../shared/contract/statements.ts';
import type { Handlers } from '../../shared/contract.ts';
import { sentence } from '../../shared/exports/sentence.ts';
import { type InterestStatement, interestStatement } from '../../shared/interests/statement.ts';
import { statementJson } from '../../shared/interests/statement-json.ts';
import { statementPage } from '../../shared/interests/statement-page.ts';
import { statementText } from '../../shared/interests/statement-text.ts';
import { say } from '../../shared/interests/statement-words.ts';
import type { StatementFormat } from '../../shared/model/statement.ts';
import type { ExportedFile } from '../../shared/model/thread.ts';
import { thresholdUnder } from '../../shared/policy/thresholds.ts';
import type { ServiceContext } from './context.ts';
import { policyForChecks } from './policy/proven-packs.ts';

/** Answers the commands of `shared/contract/statements.ts`. */
export function statementHandlers(context: ServiceContext): Pick<Handlers, keyof typeof statementCommands> {
  return {
    'person.exportStatement': ({ id, format }) => exportOf(context, { kind: 'person', id, format }),
    'draft.exportStatement': ({ id, format }) => exportOf(context, { kind: 'draft', id, format }),
  };
}

interface Asked {
  readonly kind: 'person' | 'draft';
  readonly id: string;
  readonly format: StatementFormat;
}

/** Writes the statement and records that it left the app. */
async function exportOf(context: ServiceContext, asked: Asked): Promise<ExportedFile> {
  const statement = gatherStatement(context, asked);
  const file = { ...forms[asked.format], bytes: await write(context, statement, asked.format) };
  recordLeaving(context, asked, statement);
  const { extension, mediaType, bytes } = file;
  return { fileName: `${fileStem(statement)}.${extension}`, mediaType, bytes: new Uint8Array(bytes) };
}

const forms: Readonly<Record<StatementFormat, { readonly extension: string; readonly mediaType: string }>> = {
  text: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  json: { extension: 'json', mediaType: 'application/json' },
};

function gatherStatement(context: ServiceContext, { kind, id }: Asked): InterestStatement {
  const { library, ports } = context;
  const draft = kind === 'draft' ? readDraft(library, id) : null;
  const ids = draft === null ? [readPerson(library, id).id] : draft.authorIds;
  const authors = readPeopleNamed(library, ids).map(({ person, interests }) => ({
    ...{ person, interests, changedAt: readInterestsChangedAt(library, person.id) },
  }));
  if (authors.length === 0) throw new AppError('invalid_input', say('statement.noAuthor'));
  const months = thresholdUnder(policyForChecks(context)?.policy, 'interest_months');
  return interestStatement(authors, { madeAt: ports.now().toISOString(), draftTitle: draft?.title ?? null, months });
}

async function write(
  { ports }: ServiceContext,
  statement: InterestStatement,
  format: StatementFormat,
): Promise<Uint8Array> {
  if (format === 'text') return new TextEncoder().encode(statementText(statement));
  if (format === 'json') return new TextEncoder().encode(statementJson(statement));
  if (ports.drawPages === undefined) throw new AppError('unsupported', sentence('exports.noEngine'));
  const html = statementPage(statement);
  const [drawn = new Uint8Array()] = await ports.drawPages([
    { html, kind: 'pdf', widthPixels: 794, heightPixels: 1123 },
  ]);
  // An engine that could not draw may answer with nothing: an empty file must not stand for "no interests".
  if (new TextDecoder('latin1').decode(drawn.subarray(0, 4)) !== '%PDF') {
    throw new AppError('unsupported', sentence('exports.notDrawn'));
  }
  return drawn;
}

function recordLeaving({ library, ports }: ServiceContext, { kind, id }: Asked, statement: InterestStatement): void {
  library
    .transaction(() =>
      appendAudit(library, {
        ...{ at: ports.now().toISOString(), action: `${kind}.exportStatement`, subjectKind: kind, subjectId: id },
        ...{ personId: readSettings(library).meId, contentHash: contentHash(statement) },
      }),
    )
    .immediate();
}

/** Letters and digits of ASCII and hyphens: safe in every file system and in an HTTP header. */
function fileStem({ draftTitle, authors, madeAt }: InterestStatement): string {
  const named = draftTitle ?? authors.map(({ name }) => name).join(' ');
  const plain = named.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-+$/u, '');
  return ['interests', words, madeAt.slice(0, 10)].filter((part) => part !== '').join('-');
}
