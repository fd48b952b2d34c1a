/** English sentences about text that was pasted from other programs. */
export const pasteMessages = {
  'paste.cleaned': 'Pasted without {list}. Ctrl Z takes the paste back.',
  'paste.look': 'fonts and colours',
  'paste.comments': 'comments',
  'paste.deletions': 'deleted text',
  'paste.hidden': 'hidden text',
  'paste.images': 'images',
  'paste.tracking': 'tracking in links',
  'paste.invisible': 'invisible characters',
  'paste.programs': 'scripts and forms',
} as const;
