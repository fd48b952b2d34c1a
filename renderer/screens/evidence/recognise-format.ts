/** The message key that says what pasted text looks like; the service reads it more closely. */
export function recogniseFormat(text: string) {
  const start = text.trimStart();
  if (start === '') return 'evidence.format.nothing';
  const known = shapes.find(({ pattern }) => pattern.test(start));
  return known?.key ?? 'evidence.format.unknown';
}

const shapes = [
  { pattern: /^@\s*[a-z]+\s*[{(]/i, key: 'evidence.format.bibtex' },
  { pattern: /^TY {2}- /m, key: 'evidence.format.ris' },
  { pattern: /^PMID- ?\d/m, key: 'evidence.format.nbib' },
  { pattern: /^[[{]/, key: 'evidence.format.csl-json' },
  {
    pattern: /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+\s*(?:$|\n)/i,
    key: 'evidence.format.identifier',
  },
  { pattern: /^(?:pmid:?\s*)?\d{1,8}\s*(?:$|\n)/i, key: 'evidence.format.identifier' },
  { pattern: /^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\d+/i, key: 'evidence.format.identifier' },
] as const;
