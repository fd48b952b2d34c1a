/** Topics as somebody types them, with commas between them: each once, without the empty ones. */
export function topicsOf(typed: string): string[] {
  const topics = typed.split(',').map((topic) => topic.trim());
  return [...new Set(topics.filter((topic) => topic !== ''))];
}
