/** English sentences of the tour through the app, four steps. */
export const tourMessages = {
  'tour.of': 'Step {step} of {steps}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.skip': 'Leave the tour',
  'tour.done': 'Done',
  'tour.rail': 'From a claim to a post',
  'tour.railText':
    'The places stand in the order of the work: log a claim, decide whether to answer, attach evidence, write, see it as posts, clear it. What waits in each stands beside its name.',
  'tour.work': 'Findings while you write',
  'tour.workText':
    'The work lies here, its context at the left and what was found or fits at the right. The lines between them can be dragged, or moved with the arrow keys.',
  'tour.palette': 'Everything from the keyboard',
  'tour.paletteText':
    '{keys} opens all actions, screens, claims, answers and sources. Type the beginnings of words: nc finds New claim.',
  'tour.paletteTextKeyless':
    'This opens all actions, screens, claims, answers and sources. Type the beginnings of words: nc finds New claim.',
  'tour.help': 'Help for the screen you are on',
  'tour.helpText':
    'What a screen is for, its steps and its keys stand in its help. This tour is there too, whenever you want it again.',
} as const;
