import {
  CellTally,
  CountedWave,
} from '@footfall/backstage-plugin-footfall-common';

/** Everything that is left of the answers of a closed wave. */
export interface StoredResults extends CountedWave {
  readonly tallies: readonly CellTally[];
}

export interface StoredComment {
  readonly id: string;
  readonly waveId: string;
  readonly questionId: string;
  readonly groupRef: string | null;
  readonly text: string;
  readonly themes: readonly string[];
}

export interface ResultStore {
  load(waveId: string): Promise<StoredResults>;
  /** In the order of their random ids. */
  listComments(waveId: string): Promise<StoredComment[]>;
  /** @returns the comment; undefined where there is none */
  setThemes(
    id: string,
    themes: readonly string[],
  ): Promise<StoredComment | undefined>;
}
