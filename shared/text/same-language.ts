/** Whether two tags of BCP 47 say the same language; their case says nothing (`pt-br`, `pt-BR`). */
export function isSameLanguage(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
