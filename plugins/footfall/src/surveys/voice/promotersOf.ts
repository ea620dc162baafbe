const sum = (counts: readonly number[]) =>
  counts.reduce((total, count) => total + count, 0);

/** Whom an answer of *recommend* makes somebody. */
export const promoterParts = ['detractors', 'passives', 'promoters'] as const;

/** @see promoterParts */
export type PromoterPart = (typeof promoterParts)[number];

/** 0 to 6 are of those who speak against it, 9 and 10 of those who speak for it. */
export function partOf(value: number): PromoterPart {
  if (value >= 9) {
    return 'promoters';
  }
  return value >= 7 ? 'passives' : 'detractors';
}

/** The shares of the three, of a distribution over 0 to 10 that is not empty. */
export function promotersOf(
  distribution: readonly number[],
): Record<PromoterPart, number> {
  const n = sum(distribution);
  const shareOf = (part: PromoterPart) =>
    sum(distribution.filter((_, value) => partOf(value) === part)) / n;
  return {
    detractors: shareOf('detractors'),
    passives: shareOf('passives'),
    promoters: shareOf('promoters'),
  };
}
