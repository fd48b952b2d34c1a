/** Words for the legal form of a company, folded, in the order in which the end of a name is held against them. */
export const legalForms = [
  ...[
    'incorporated',
    'inc',
    'corporation',
    'corp',
    'company',
    'co',
    'limited',
    'ltd',
    'plc',
    'llc',
    'lllp',
    'llp',
    'lp',
  ],
  ...[
    'gmbh',
    'gmbh & co. kg',
    'gmbh & co kg',
    'ag',
    'se',
    'sa',
    's.a',
    's.a.s',
    'sas',
    'sarl',
    's.l',
    'sl',
    's.p.a',
    'spa',
    'srl',
  ],
  ...['bv', 'b.v', 'nv', 'n.v', 'a/s', 'as', 'ab', 'oy', 'oyj', 'aps', 'pty', 'pvt', 'pte', 'k.k', 'kk', 'e.v', 'ev'],
  ...['mbh', 'kg', 'co., ltd'],
] as const;

/** The same as single words without marks: `s.p.a` is `spa`, `gmbh & co. kg` three words. */
export const legalFormWords: readonly string[] = [
  ...new Set(legalForms.flatMap((form) => form.replace(/[./]/g, '').match(/\p{L}+/gu) ?? [])),
];
