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
  'checks.STR-04.title': 'How the myth misleads is not told',
  'checks.STR-04.message':
    'The myth is answered, but nothing says how it misleads. Name the technique in a sentence, so that readers know it next time.',
  'checks.STR-04.description': 'A draft that tells a myth says by which technique it misleads.',
  'checks.STR-05.title': 'The draft does not end with the fact',
  'checks.STR-05.message':
    'What is read last is kept best, and here that is not the fact. Say the fact once more before the sources.',
  'checks.STR-05.description': 'The last words before sources and disclosure say the fact again.',
  'checks.STR-06.title': 'The myth stands where everybody sees it',
  'checks.STR-06.message':
    '“{text}” carries the myth to people who read nothing else. Take a tag or an address that names the subject alone.',
  'checks.STR-06.post': 'The first post tells the myth, and many read no further. Begin the thread with the fact.',
  'checks.STR-06.description': 'The myth is in no tag, no address of a link and not in the first post.',
  'checks.STR-07.title': 'Only a denial',
  'checks.STR-07.message':
    'The draft says no and nothing else, which leaves a gap where the myth stood. Tell what is so instead, and why.',
  'checks.STR-07.description': 'A draft says what is so instead of the myth, not only that the myth is false.',
  'checks.STR-08.title': 'More myth than fact',
  'checks.STR-08.message':
    'The myth has more sentences than the answer. Shorten it to one, and say more of what is true.',
  'checks.STR-08.description': 'The answer has at least as many sentences as the myth.',
  'checks.STR-09.title': 'The claim is logged with its verdict',
  'checks.STR-09.message':
    '“{text}” is an answer or a question, not the claim. Log it as people say it, so that the same claim is found again.',
  'checks.STR-09.description': 'A claim is worded as it is made: no denial, no verdict, no question.',
  'checks.STR-10.title': 'The claim is long',
  'checks.STR-10.message': '“{text}” has more than {most} characters. Cut it down to who does what.',
  'checks.STR-10.description': 'A claim has at most 75 characters, as search engines show it.',
  'checks.STR-11.title': 'The claim may not be checkable',
  'checks.STR-11.message':
    '“{text}” reads like a forecast, a taste or one person’s experience, which no source can settle. Look for the statement behind it.',
  'checks.STR-11.description': 'A claim is no forecast, no matter of taste and not one person’s experience.',
  'checks.STR-12.title': 'What is not known is not said',
  'checks.STR-12.message':
    'The subject is still moving, and the draft has certainties alone. Say what is not known yet; it keeps trust when things change.',
  'checks.STR-12.description': 'On a subject that is still moving the draft says what is not known yet.',
  'checks.STR-14.title': 'The headline asks whether the myth is true',
  'checks.STR-14.message':
    'Many read the question and go on with the doubt. Begin with the fact, and ask the question behind it.',
  'checks.STR-14.description': 'The first sentence is no question that holds the myth.',
  'checks.STR-16.title': 'The prebunk lacks a part',
  'checks.STR-16.message':
    'A prebunk that only warns leaves nothing to recognise. Give a weakened example, say what is true, and name the technique.',
  'checks.STR-16.description': 'A prebunk has a warning, a weakened example, its refutation and the technique.',
  'checks.notChecked.noClaim': 'The draft answers no claim of the log.',
  'checks.notChecked.mainMessage':
    'A draft has no field for its main message yet, so nobody looks whether the first post has it.',
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
