import alex from 'alex';
import compromise from 'compromise';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

/** A program that others use for texts; `check` gives how much it found. */
export interface Peer {
  readonly name: string;
  readonly check: (text: string) => number;
}

const sevenPlugins = retext()
  .use(retextEquality)
  .use(retextProfanities)
  .use(retextIntensify)
  .use(retextReadability)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextRepeatedWords)
  .freeze();

/** What the instant layer is measured beside. None of them knows medicine; they are here for pace alone. */
export const peers: readonly Peer[] = [
  { name: 'retext, seven plugins', check: (text) => sevenPlugins.processSync(text).messages.length },
  { name: 'alex', check: (text) => alex(text).messages.length },
  { name: 'write-good', check: (text) => writeGood(text).length },
  { name: 'compromise, people()', check: (text) => compromise(text).people().length },
];
