/** English sentences of the structure rules. */
export const structureRuleMessages = {
  'checks.STR-01.title': 'The draft does not start with the fact',
  'checks.STR-01.message':
    'Readers keep what they meet first, and here that is not the fact. Move a short, plain fact to the top.',
  'checks.STR-01.myth':
    'The draft opens with the myth, and what is read first is kept best. Put a short, plain fact before it.',
  'checks.STR-01.question':
    'The draft opens with a question, which leaves the myth standing as a possible answer. Say the fact instead.',
  'checks.STR-01.description': 'A draft that tells a myth starts with the fact.',
  'checks.STR-02.title': 'The myth comes without a warning',
  'checks.STR-02.message':
    'A reader who skims may take the myth for your own words. Say before it that a false claim is coming.',
  'checks.STR-02.description': 'Words such as “a false claim says” stand before the myth.',
  'checks.STR-03.title': 'The myth is told more than once',
  'checks.STR-03.message':
    'This sentence says the myth again, and each telling makes it more familiar. Say what is true instead.',
  'checks.STR-03.description': 'The myth is told once in the whole draft.',
  'checks.STR-13.title': 'A post leaves the myth alone',
  'checks.STR-13.message':
    'Post {post} tells the myth without saying that it is wrong. Posts are shared one by one, so put the correction into the same post.',
  'checks.STR-13.scored':
    'This post seems to leave a false claim standing. Posts are shared one by one, so say in the same post that it is wrong, and what is true.',
  'checks.STR-13.description': 'A post that tells the myth also corrects it, since it may be shared alone.',
  'checks.STR-17.title': 'A required part is empty',
  'checks.STR-17.message':
    'The template asks for “{label}”, and nothing is written there yet. Write it, or take a template that does without.',
  'checks.STR-17.absent':
    'The template asks for “{label}”, and the draft has no such part. Add it, or take a template that does without.',
  'checks.STR-17.description': 'Every part that the template requires has text.',
  'checks.feature.allClear': 'said to be harmless or needless',
  'checks.feature.answered': 'the author answers it',
  'checks.feature.care': 'what protects or treats',
  'checks.feature.contrast': 'contrast',
  'checks.feature.denial': 'denies something',
  'checks.feature.endorse': 'agrees with the claim',
  'checks.feature.evidence': 'evidence',
  'checks.feature.experience': 'a story as proof',
  'checks.feature.folk': 'tradition, nature or spirits as proof',
  'checks.feature.folkCause': 'a cause or effect, said flatly',
  'checks.feature.harm': 'names a harm',
  'checks.feature.hearsay': 'handed on from others',
  'checks.feature.hedged': 'hedged',
  'checks.feature.hidden': 'talk of hidden truth',
  'checks.feature.loaded': 'a question that implies its answer',
  'checks.feature.myth': 'a known falsehood',
  'checks.feature.neutral': 'asks or tells of its own work',
  'checks.feature.quickCure': 'a quick or better cure',
  'checks.feature.refuted': 'denies a known falsehood',
  'checks.feature.science': 'how it works',
  'checks.feature.teaser': 'the answer is put off',
  'checks.feature.unhedged': 'nothing sets it right',
  'checks.feature.universal': 'all or none',
  'checks.feature.verdict': 'says that it is false',
};
