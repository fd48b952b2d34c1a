/** How the approval sheet is set on A4. */
export const sheetStyle = `@page { size: A4; margin: 18mm 18mm 20mm; }
body { margin: 0; color: #1d1c1a; font: 10.5pt/1.45 'Inter Variable', 'Open Sans Variable', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; }
h1 { margin: 0 0 10pt; font: 600 18pt/1.25 'Source Serif 4 Variable', 'Open Sans Variable', Georgia, 'Liberation Serif', serif; }
h2 { margin: 18pt 0 6pt; padding-bottom: 3pt; border-bottom: 1px solid #dedad0; font-size: 11.5pt; color: #0e5a5a; break-after: avoid; }
p { margin: 0 0 4pt; } ol, ul { margin: 0; padding-left: 16pt; } li { margin-bottom: 6pt; break-inside: avoid; }
dl { margin: 0; } dl div { display: flex; gap: 10pt; margin-bottom: 3pt; } dt { flex: 0 0 110pt; color: #55524b; } dd { margin: 0; }
.kind { margin: 0; color: #0e5a5a; font-weight: 600; }
.posts { padding: 0; list-style: none; }
.posts li { padding: 7pt 9pt; border: 1px solid #dedad0; border-radius: 5px; }
.post { white-space: pre-wrap; overflow-wrap: anywhere; font: 11pt/1.5 'Source Serif 4 Variable', 'Open Sans Variable', Georgia, 'Liberation Serif', serif; }
.note, .link { color: #55524b; font-size: 9pt; overflow-wrap: anywhere; } .decision { color: #0e5a5a; }
.hash { font: 9pt/1.4 'Inter Variable', monospace; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.mark { margin: 0 0 6pt; padding: 3pt 7pt; border: 1.5pt solid #a3202c; color: #a3202c; font-weight: 700; }
.sign { margin-top: 20pt; padding: 0 12pt 12pt; border: 1px solid #55524b; border-radius: 5px; break-inside: avoid; }
.sign h2 { border: 0; margin-top: 10pt; } .line { height: 26pt; border-bottom: 1px solid #6f6b62; color: #55524b; font-size: 9pt; display: flex; align-items: flex-end; }
.box { display: inline-block; width: 9pt; height: 9pt; margin: 0 4pt 0 10pt; border: 1px solid #1d1c1a; vertical-align: -1pt; }
`;
