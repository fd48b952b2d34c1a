import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** A holding line: names what is known and what is open, and not the rumour. */
export const paracetamolPregnancy: Sample = {
  wording: 'They just admitted it: Tylenol in pregnancy causes autism',
  statement: 'Paracetamol (acetaminophen) in pregnancy causes autism in the child.',
  verdict: 'unproven',
  topics: ['pregnancy', 'paracetamol', 'autism'],
  sightings: [
    { daysAgo: 1, channel: 'X', reach: 260000, reachSource: 'views shown below the post' },
    {
      daysAgo: 1,
      channel: 'Maternity ward',
      wording: 'Can I still take Tylenol? I read it causes autism',
      note: 'Four calls this morning.',
    },
  ],
  triage: {
    scores: { fragmentation: 2, actionability: 3, believability: 2, likelihoodOfSpread: 3, exploitativeness: 2 },
    impact: 'broad',
    spread: 'rapid',
    decision: 'respond',
    reason: 'Spreads within hours, and fever in pregnancy should not go untreated. A holding line first.',
    lookAgainInDays: 2,
  },
  evidence: [
    {
      key: 'ahlqvist-2024-acetaminophen',
      role: 'supports',
      note: 'A slight link that vanished when siblings were compared.',
    },
  ],
  draft: {
    templateId: 'holding-line',
    title: 'Acetaminophen in pregnancy: what we can say now',
    audience: 'Pregnant women and their families',
    authors: ['CS'],
    clearedBy: 'AS',
    texts: {
      'What we know':
        'A study of 2,480,797 Swedish children saw a slight link with autism at first. It went away when brothers and sisters were compared [@ahlqvist-2024-acetaminophen].',
      'What we do not know yet':
        'We have not yet read the new reports that are talked about today. We do not guess at what is in them.',
      'What we are doing': 'Our team is going through them, with the doctors of the maternity ward.',
      'What to do until then':
        'Do not let a fever go untreated when you are pregnant. Ask your midwife or doctor what to take.',
      'When we will say more': 'Tomorrow by noon, on this page.',
      Disclosure: disclosures.cleo,
      Sources: '[@ahlqvist-2024-acetaminophen]',
    },
  },
};
