/** The topics whose words begin with all that was typed, in their order; all of them while nothing is. */
export function searchHelp<Topic extends { readonly words: string }>(
  query: string,
  topics: readonly Topic[],
): readonly Topic[] {
  const asked = wordsOf(query);
  return topics.filter(({ words }) => {
    const there = wordsOf(words);
    return asked.every((typed) => there.some((word) => word.startsWith(typed)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
