import './zod-without-eval.ts';
import { buildCheckInput, composeThreads, type DraftMaterial } from '../shared/checks/build-input.ts';
import { createPostedChecker } from '../shared/checks/posted-words.ts';
import type { FromChecksWorker, ToChecksWorker } from './checks/messages.ts';

// The checks run here, beside the page, so that typing never waits for them.
const checker = createPostedChecker(() => performance.now());
let surroundings: Omit<DraftMaterial, 'draft'> | null = null;

self.onmessage = ({ data }: MessageEvent<ToChecksWorker>) => {
  if (data.kind === 'surroundings') surroundings = data.surroundings;
  else if (surroundings !== null) answer(data.number, { ...surroundings, draft: data.draft });
};

function answer(number: number, material: DraftMaterial): void {
  const threads = composeThreads(material);
  const report = checker.check(buildCheckInput(material, threads));
  const message: FromChecksWorker = { number, report, threads };
  self.postMessage(message);
}
