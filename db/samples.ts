import { citedKeys } from '../shared/text/citations.ts';
import type { Connection } from './open-library.ts';
import { countSightings } from './sightings.ts';

/** How many claims, drafts, sources and people are worked examples, those in the recycle bin too. */
export function countSamples(library: Connection): number {
  return Number(
    library
      .prepare(
        `SELECT (SELECT count(*) FROM claim WHERE is_sample = 1) + (SELECT count(*) FROM draft WHERE is_sample = 1)
           + (SELECT count(*) FROM source WHERE is_sample = 1) + (SELECT count(*) FROM person WHERE is_sample = 1)`,
      )
      .pluck()
      .get(),
  );
}

/**
 * Takes every worked example out for good, and gives how many there were. A sample that a person worked on was their own already
 * (`adoptClaim`, `updateDraft`, `savePerson`). What a person made stays whole: a draft on a sample
 * claim or taken from a sample draft loses that tie only; a sample source that own work cites, a sample person who wrote or
 * decided in it or looks after claims, and a sample claim that an import added sightings to stop being samples and stay. Call it within a transaction.
 */
export function removeSamples(library: Connection): number {
  for (const sql of adoptions) library.prepare(sql).run();
  adoptCitedSources(library);
  const counted = countSamples(library);
  const roots = library
    .prepare('SELECT DISTINCT merged_into_id FROM claim WHERE is_sample = 1 AND merged_into_id IS NOT NULL')
    .pluck()
    .all() as string[];
  for (const sql of removals) library.prepare(sql).run();
  for (const root of roots) countSightings(library, root);
  return counted;
}

const ownDraft = 'SELECT id FROM draft WHERE is_sample = 0';
const ownClaim = 'SELECT id FROM claim WHERE is_sample = 0';
const sampleClaim = 'SELECT id FROM claim WHERE is_sample = 1';
const sampleDraft = 'SELECT id FROM draft WHERE is_sample = 1';
const sampleSource = 'SELECT id FROM source WHERE is_sample = 1';
const samplePerson = 'SELECT id FROM person WHERE is_sample = 1';

const adoptions = [
  `UPDATE claim SET is_sample = 0 WHERE is_sample = 1 AND id IN (SELECT claim_id FROM sighting WHERE import_id IS NOT NULL)`,
  `UPDATE source SET is_sample = 0 WHERE is_sample = 1 AND id IN (SELECT source_id FROM evidence WHERE claim_id IN (${ownClaim}))`,
  `UPDATE person SET is_sample = 0 WHERE is_sample = 1 AND id IN (
     SELECT author.value FROM draft, json_each(draft.author_ids) AS author WHERE draft.is_sample = 0
     UNION SELECT person_id FROM approval WHERE draft_id IN (${ownDraft})
     UNION SELECT person_id FROM finding_override WHERE draft_id IN (${ownDraft})
     UNION SELECT second_person_id FROM finding_override WHERE draft_id IN (${ownDraft}) AND second_person_id IS NOT NULL
     UNION SELECT person_id FROM triage WHERE claim_id IN (${ownClaim}) AND person_id IS NOT NULL
     UNION SELECT assignee_id FROM claim WHERE is_sample = 0 AND assignee_id IS NOT NULL
     UNION SELECT reader_id FROM translation WHERE draft_id IN (${ownDraft}) AND reader_id IS NOT NULL
     UNION SELECT account.person_id FROM variant JOIN account ON account.id = variant.account_id WHERE variant.draft_id IN (${ownDraft}))`,
] as const;

/** In this order no row is removed while another still points at it. */
const removals = [
  `UPDATE draft SET based_on_id = NULL WHERE based_on_id IN (${sampleDraft})`,
  `DELETE FROM translation WHERE draft_id IN (${sampleDraft}) OR original_id IN (${sampleDraft})`,
  `UPDATE draft SET claim_id = NULL WHERE claim_id IN (${sampleClaim})`,
  ...['finding_override', 'approval', 'export', 'draft_version', 'variant', 'posting', 'draft_image'].map(
    (table) => `DELETE FROM ${table} WHERE draft_id IN (${sampleDraft})`,
  ),
  'DELETE FROM draft WHERE is_sample = 1',
  `UPDATE claim SET merged_into_id = NULL, version = version + 1 WHERE merged_into_id IN (${sampleClaim})`,
  ...['sighting', 'triage', 'evidence'].map((table) => `DELETE FROM ${table} WHERE claim_id IN (${sampleClaim})`),
  'DELETE FROM claim WHERE is_sample = 1',
  ...['passage', 'source_merge', 'evidence'].map(
    (table) => `DELETE FROM ${table} WHERE source_id IN (${sampleSource})`,
  ),
  'DELETE FROM source WHERE is_sample = 1',
  ...['interest', 'account'].map((table) => `DELETE FROM ${table} WHERE person_id IN (${samplePerson})`),
  `DELETE FROM setting WHERE name = 'meId' AND value IN (SELECT json_quote(id) FROM person WHERE is_sample = 1)`,
  'DELETE FROM person WHERE is_sample = 1',
];

function adoptCitedSources(library: Connection): void {
  const texts = library
    .prepare(`SELECT blocks FROM draft WHERE is_sample = 0 AND instr(blocks, '@') > 0`)
    .pluck()
    .all() as string[];
  const blocks = texts.flatMap((text) => JSON.parse(text) as readonly { readonly text: string }[]);
  const adopt = library.prepare('UPDATE source SET is_sample = 0 WHERE is_sample = 1 AND key = ?');
  for (const key of new Set(blocks.flatMap((block) => citedKeys(block.text)))) adopt.run(key);
}
