import { insertOverride, listOverrides } from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readDraft } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import { weighReader } from '../../shared/checks/policy-weights.ts';
import { readsLanguage } from '../../shared/checks/reader/both-layers.ts';
import { isReaderRule } from '../../shared/checks/reader/reader-rules.ts';
import type { ReaderReport } from '../../shared/checks/reader/second-reader.ts';
import type { Handlers, Parsed } from '../../shared/contract.ts';
import type { Finding, Override } from '../../shared/model/finding.ts';
import type { ServiceContext } from './context.ts';
import { requirePerson } from './gate.ts';
import { noteRead } from './policy/locked-reader.ts';
import { policyForChecks } from './policy/proven-packs.ts';
import { recordAction } from './record-action.ts';
import type { ReaderClient } from './second-reader/client.ts';
import { readerClientOf, readerInput } from './second-reader/reader-client.ts';

/** Few enough that an answer comes within a second, so that a stale one costs little. */
const passagesAtOnce = 12;

type ReaderCommand = 'reader.read' | 'reader.setAside' | 'reader.listSetAside';

/** Answers the commands of the second reader. Its thread starts with the first text to read, so opening a library never waits for it. */
export function readerHandlers(context: ServiceContext): Pick<Handlers, ReaderCommand> {
  const { library } = context;
  const client = readerClientOf(context);
  return {
    'reader.read': async ({ language, blocks }) => {
      if (!readSettings(library).isReaderOn) return unread('off');
      if (!readsLanguage(language)) return unread('language');
      if (blocks.every(({ text }) => text.trim() === '')) return told(context, { findings: [], left: 0 });
      const input = readerInput(context, { language, blocks });
      // A part that cannot be loaded must not stop the desk: the rules go on, and the page says that nobody reads twice.
      const report = await client.read(input, passagesAtOnce).catch(() => null);
      if (report === null) return unread('failed');
      if (report.left === 0) noteRead(context, { language, blocks });
      return told(context, report);
    },
    'reader.setAside': (input) => setAside(context, client, input),
    'reader.listSetAside': ({ draftId }) => listOverrides(library, draftId).filter(({ rule }) => isReaderRule(rule)),
  };
}

function told(context: ServiceContext, { findings, left }: ReaderReport) {
  return { state: 'read' as const, findings: weighed(context, findings), left };
}

/** As the policy in force has them weigh. */
function weighed(context: ServiceContext, findings: readonly Finding[]): Finding[] {
  return [...weighReader(policyForChecks(context)?.policy, findings)];
}

function unread(state: 'off' | 'language' | 'failed') {
  return { state, findings: [], left: 0 };
}

/** Kept among the overrides of the draft. The finding is read again, so that nothing is set aside which nobody said. Raises `not_found`. */
async function setAside(
  context: ServiceContext,
  client: ReaderClient,
  input: Parsed<'reader.setAside'>,
): Promise<Override> {
  const { library } = context;
  requirePerson(context, input.personId, 'personId');
  const draft = readDraft(library, input.draftId);
  const { findings } = await client
    .read(readerInput(context, draft), Number.POSITIVE_INFINITY)
    .catch((): ReaderReport => {
      throw new AppError('internal', 'The second reader could not be asked again. Nothing was changed: try once more.');
    });
  const finding = weighed(context, findings).find(({ id }) => id === input.findingId);
  if (finding === undefined) {
    throw new AppError(
      'not_found',
      'This finding is not there any more: the text around it has changed. Nothing was changed.',
    );
  }
  return recordAction(context, 'reader.setAside', () => keep(context, finding, input));
}

function keep({ library, ports }: ServiceContext, finding: Finding, input: Parsed<'reader.setAside'>): Override {
  const known = listOverrides(library, input.draftId).find(({ findingId }) => findingId === finding.id);
  if (known !== undefined) return known;
  const at = ports.now().toISOString();
  const { draftId, reason, personId } = input;
  const override: Override = {
    ...{ id: ports.newId(), createdAt: at, updatedAt: at, version: 1 },
    ...{ draftId, findingId: finding.id, rule: finding.rule, severity: finding.severity },
    ...{ reason, personId, secondPersonId: null },
  };
  insertOverride(library, override);
  const event = { at, subjectKind: 'override', subjectId: override.id, personId, contentHash: contentHash(reason) };
  appendAudit(library, { ...event, action: `reader.setAside ${finding.rule}` });
  return override;
}
