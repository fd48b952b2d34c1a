/** English sentences of the desktop window itself: its menu, and what it shows when the page cannot be shown. */
export const windowMessages = {
  'window.view': 'View',
  'window.recoveryTitle': 'Plainspoken had to stop this page',
  'window.recoveryText':
    'It stopped twice in a short time. Everything that was saved is safe in your library; at most the last second of typing is lost.',
  'window.openAgain': 'Open the app again',
  'window.faultTitle': 'Plainspoken met a fault',
  'window.faultText':
    'The app goes on. What was saved before is safe. If it behaves strangely, close it and start it again. Report {report} is in {file}.',
} as const;
