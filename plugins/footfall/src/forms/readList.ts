/** Words that were typed one after the other, `a, b`; each of them once. */
export function readList(words: string): string[] {
  const items = words
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
  return [...new Set(items)];
}
