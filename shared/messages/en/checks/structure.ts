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
  'checks.STR-13.description': 'A post that tells the myth also corrects it, since it may be shared alone.',
  'checks.STR-17.title': 'A required part is empty',
  'checks.STR-17.message':
    'The template asks for “{label}”, and nothing is written there yet. Write it, or take a template that does without.',
  'checks.STR-17.absent':
    'The template asks for “{label}”, and the draft has no such part. Add it, or take a template that does without.',
  'checks.STR-17.description': 'Every part that the template requires has text.',
};
