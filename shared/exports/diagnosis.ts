import type { DiagnosisSection } from '../model/recovery.ts';

/** The diagnostics as they are shown and saved: one and the same text. */
export function diagnosisText(sections: readonly DiagnosisSection[]): string {
  return sections
    .map(({ title, lines }) => [title, ...linesOf(lines)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

function linesOf(lines: DiagnosisSection['lines']): string[] {
  return lines.length === 0 ? ['  none'] : lines.map(({ name, value }) => `  ${name}: ${value}`);
}
