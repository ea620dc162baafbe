/**
 * A stream of numbers that looks random and is the same every time.
 */
export interface Random {
  /** A number in `[0, 1)`. */
  next(): number;
  /** A number in `[from, to)`. */
  between(from: number, to: number): number;
  /** A whole number in `[from, to]`. */
  integer(from: number, to: number): number;
  /** True in the given share of calls. */
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** A choice, each as likely as its weight among all weights. */
  pickWeighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** `count` different choices, or all of them where there are fewer. */
  sample<T>(choices: readonly T[], count: number): T[];
}

// FNV-1a: spreads labels that differ in one letter over the whole range.
function hashOf(label: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < label.length; at += 1) {
    hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

// SplitMix32: a counter whose bits are mixed until neighbours look unrelated.
function splitMix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x100000000;
  };
}

function pickWeighted<T>(
  position: number,
  choices: readonly (readonly [T, number])[],
): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = position * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) {
      return choice;
    }
  }
  return choices[choices.length - 1][0];
}

/**
 * The stream of a seed and a label. Every person and service has a stream of
 * its own, so that adding one leaves all others as they were.
 */
export function randomOf(seed: number, label: string): Random {
  const next = splitMix32(hashOf(`${seed}/${label}`));
  const integer = (from: number, to: number) =>
    from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    integer,
    chance: share => next() < share,
    pick: choices => choices[integer(0, choices.length - 1)],
    pickWeighted: choices => pickWeighted(next(), choices),
    sample: (choices, count) => {
      const left = [...choices];
      const sampled = [];
      while (sampled.length < count && left.length > 0) {
        sampled.push(...left.splice(integer(0, left.length - 1), 1));
      }
      return sampled;
    },
  };
}
