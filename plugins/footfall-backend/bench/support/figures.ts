/** One line of the report. */
export interface Figure {
  /** What was measured, with its size. */
  readonly what: string;
  readonly value: string;
  /** What it is meant to be; null where nothing was promised. */
  readonly bar: string | null;
  /** null where there is no bar. */
  readonly isMet: boolean | null;
}

/** A figure that was not promised to be anything. */
export const reported = (what: string, value: string): Figure => ({
  what,
  value,
  bar: null,
  isMet: null,
});

/** The most memory that a backend may have resident, in MiB. */
const MEMORY_BAR_MIB = 400;

export const memoryFigure = (what: string, mebibytes: number): Figure => ({
  what: `Peak memory of the backend: ${what}`,
  value: `${mebibytes} MiB`,
  bar: `< ${MEMORY_BAR_MIB} MiB`,
  isMet: mebibytes < MEMORY_BAR_MIB,
});
