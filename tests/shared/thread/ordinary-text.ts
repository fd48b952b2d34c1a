/** Sentences that hold nothing that must stay whole. */
const sentences = [
  'The clinic opens in the morning and closes when the last person has been seen.',
  'Many of us read about health on the way home.',
  'Sleep, food and a walk each day do more than most people think.',
  'A nurse can answer most questions about it by phone.',
  'The town had a mild winter.',
  'Parents asked us to write about it in plain words.',
  'We read the papers and spoke to those who had done the work behind them.',
  'Here is what we found.',
];

/** Ordinary sentences of exactly `length` characters; `from` says which one is first. The last one is as long as is left. */
export function ordinaryText(length: number, from = 0): string {
  let text = '';
  for (let index = from; text.length < length - lastSentence.length; index += 1) {
    text += `${sentences[index % sentences.length] ?? ''} `;
  }
  const whole = text.slice(0, Math.max(0, text.lastIndexOf('. ', length - lastSentence.length)) + 2).trimEnd();
  const start = whole === '' ? '' : `${whole} `;
  const room = length - start.length - 1;
  return `${start}${lastSentence.slice(0, room).replace(/\s$/, 's')}.`;
}

const lastSentence =
  'In the end it went well for all of them and for those who came to visit in the weeks that followed that long and rainy day';
