import { texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { contemptHits, isMockery } from './contempt.ts';

/** TON-09. What a colleague says may be wrong, and be said to be wrong; what a colleague is stays out of it. */
export const attackOnColleague: DraftRule = {
  id: 'TON-09',
  category: 'tone',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t ever sacrifice collegiality due to a difference of opinion”'),
  find: (draft) =>
    contemptHits(draft, attackOnColleague, (contempt) => contempt.target === 'colleague' && !isMockery(contempt)),
  examples: {
    flag: texts(
      'Dr Smith is a quack.',
      'This surgeon is a disgrace.',
      'The professor is lying to you.',
      'That cardiologist should lose his licence.',
      'This doctor cannot even read a scan.',
      'I would not let this doctor near my dog.',
    ),
    pass: texts(
      'The claim by Dr Smith is not supported by the trial.',
      'Doctors are paid by the hour.',
      'I disagree with my colleague about the dose.',
      'Insurance fraud is a crime.',
      'The pill is a fake: it holds no drug.',
      'Ask your doctor about the lump.',
      'I cannot read scans here, but your own doctor can.',
      'We could not count every case, and the nurse at your clinic will know more.',
      'I never learned to spell the name, my pharmacist did.',
    ),
  },
};
