/** English sentences of the drafts that are open in tabs. */
export const tabMessages = {
  'tabs.open': 'Open drafts',
  'tabs.inLanguage': '{language}: {title}',
  'tabs.loading': 'Draft',
  'tabs.unsaved': 'Not saved yet:',
  'tabs.closeNamed': 'Close {title}',
  'tabs.next': 'Next open draft',
  'tabs.previous': 'Open draft before',
  'tabs.close': 'Close this draft',
  'tabs.reopen': 'Open the closed draft again',
  'tabs.moveLeft': 'Move the tab left',
  'tabs.moveRight': 'Move the tab right',
  'tabs.noOther': 'No other draft is open.',
  'tabs.noneClosed': 'No draft was closed.',
} as const;
