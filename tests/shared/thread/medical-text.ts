import fc from 'fast-check';

const sentences = [
  'The vaccine lowered the risk from 2 in 1,000 to 1 in 1,000 over eight months.',
  'Adults may take 500 mg to 1 g every 4–6 h, max. 4 g in 24 h.',
  'The hazard ratio was 0.32; 95% CI 0.21–0.49; p < 0.001.',
  'Dr. A. B. Lee and Prof. Smith et al. agreed, i.e. the effect was small.',
  'See https://doi.org/10.1016/S0140-6736(24)00850-X for the trial.',
  'Myth: vaccines cause autism. Fact: 12 studies of 1.2 million children found no link.',
  'It is not true that masks lower oxygen levels.',
  'It fell by 50%. That is 1 percentage point, from 2.0% to 1.0%.',
  'Thanks @WHO@mastodon.social and #VaccinesWork!',
  '“Do not take them.” That is false.',
  'اللقاح لا يسبب التوحد. شملت الدراسة 657461 طفلا.',
  'החיסון אינו גורם לאוטיזם. המחקר כלל 650,000 ילדים.',
  '疫苗不会导致自闭症。一项针对六十五万名儿童的研究没有发现任何联系。',
  'ワクチンは自閉症を引き起こしません。大規模な研究で確認されています。',
  'टीके से ऑटिज़्म नहीं होता। बड़े अध्ययनों में यही पाया गया।',
  'वैक्सीन सुरक्षित है।',
  'Cafe\u0301 society paid for the tria\u0301l, and the re\u0301sume\u0301 says so.',
  'Families 👨‍👩‍👧‍👦 and doctors 👩🏽‍⚕️🧑‍⚕️ agree 🩺🇬🇧.',
  'CO₂ and SpO₂ ≥ 94% → no oxygen; µg ≠ mg; 5 µg ± 2 µg.',
  'Wait... what? Yes.',
];

const joints = [' ', ' ', ' ', '\n', '\n\n', '  '];

/** Medical text as people write it, in several scripts, with now and then a word that fits no post. */
export const medicalText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...sentences) },
        { weight: 1, arbitrary: fc.integer({ min: 30, max: 700 }).map((length) => 'x'.repeat(length)) },
        { weight: 1, arbitrary: fc.integer({ min: 5, max: 90 }).map((count) => '👨‍👩‍👧‍👦'.repeat(count)) },
        {
          weight: 1,
          arbitrary: fc.integer({ min: 20, max: 90 }).map((count) => 'plain words and more '.repeat(count / 10).trim()),
        },
      ),
      fc.constantFrom(...joints),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.map(([sentence, joint]) => sentence + joint).join(''));
