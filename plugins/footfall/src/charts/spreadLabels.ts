/**
 * Where names stand beside the ends of their lines: at the ends, or, where
 * those are too near each other, as far apart as they must be to be read. The
 * order of the lines is kept.
 *
 * @param ends - where the lines end, in shares of the axis
 * @param distance - how far apart two names must be, in the same unit
 * @returns a place for each, in the order given
 */
export function spreadLabels(
  ends: readonly number[],
  distance: number,
): number[] {
  const order = ends.map((_, index) => index).sort((a, b) => ends[a] - ends[b]);
  const places = [...ends];
  order.forEach((index, rank) => {
    if (rank > 0) {
      places[index] = Math.max(
        places[index],
        places[order[rank - 1]] + distance,
      );
    }
  });
  // What was pushed over the top is pushed back, from the top down.
  let ceiling = 1;
  for (const index of [...order].reverse()) {
    places[index] = Math.min(places[index], ceiling);
    ceiling = places[index] - distance;
  }
  return places;
}
