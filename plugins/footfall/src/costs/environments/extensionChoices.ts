const USUAL = [7, 14, 30, 60, 90];
const FIRST = 14;

/** By how many days an environment can be extended, up to what is allowed. */
export function extensionChoices(maxDays: number): number[] {
  return [...new Set([...USUAL.filter(days => days < maxDays), maxDays])];
}

/** The choice that stands there first: two weeks, or what is allowed. */
export const usualExtension = (maxDays: number) => Math.min(FIRST, maxDays);
