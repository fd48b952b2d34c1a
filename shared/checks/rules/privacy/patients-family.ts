import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { storyHits } from './story-hits.ts';

/** PRV-27. Safe Harbor takes out what identifies relatives, employers and household too. */
export const patientsFamily: DraftRule = {
  id: 'PRV-27',
  category: 'privacy',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: hipaa('identifiers of relatives, employers, or household members'),
  find: (draft) => storyHits(draft, hasFamily, relativeOf),
  examples: {
    flag: [
      ...texts(
        "My patient stopped her pills because her husband, the mayor's driver, told her to.",
        'Yesterday I intubated a man whose wife teaches at the primary school.',
        'We lost a patient this morning. His wife is pregnant.',
      ),
      ...spanish(
        'Mi paciente dejó sus pastillas porque su marido, chófer del alcalde, se lo dijo.',
        'Ayer intubé a un hombre cuya mujer es maestra del pueblo.',
        'Esta mañana perdimos a un paciente. Su esposa está embarazada.',
      ),
    ],
    pass: [
      ...texts('Parents can ask us anything.', 'Talk to your husband about it.', 'A family history of cancer matters.'),
      ...spanish('Los padres pueden preguntarnos.', 'Hable con su familia.', 'Los antecedentes familiares importan.'),
    ],
  },
};

function hasFamily({ features }: Story): boolean {
  return features.some(({ kind }) => kind === 'relative');
}

function relativeOf({ features }: Story): string {
  return features.find(({ kind }) => kind === 'relative')?.text ?? '';
}
