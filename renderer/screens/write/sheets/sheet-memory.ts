import type { Answers, ScoreSheet } from '../../../../shared/checks/sheets/score-sheets.ts';

const memories = new Map<string, Answers>();

/** What a person answered, as long as the window lives: a draft has no place for it in the library yet. */
export function rememberedAnswers(draftId: string, sheet: ScoreSheet['id']): Answers | null {
  return memories.get(`${sheet} ${draftId}`) ?? null;
}

export function rememberAnswers(draftId: string, sheet: ScoreSheet['id'], answers: Answers): void {
  memories.set(`${sheet} ${draftId}`, answers);
}
