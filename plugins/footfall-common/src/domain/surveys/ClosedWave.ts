/**
 * Below which score of its *recommend* question a team is unhappy.
 *
 * @public
 */
export interface WaveBar {
  readonly measure: 'mean' | 'nps';
  readonly below: number;
}

/**
 * What a team answered in a wave.
 *
 * @public
 */
export interface ClosedWaveTeam {
  readonly teamRef: string;
  readonly title: string;
  /** How many answered; 0 where too few did, so that nobody can be told by it. */
  readonly n: number;
  /** The mean of *recommend*, 0 to 10; `null` where it must not be shown. */
  readonly mean: number | null;
  /** The net promoter score, -100 to 100; `null` where it must not be shown. */
  readonly nps: number | null;
  /**
   * Whether the scores may be shown and acted upon: enough answered, and no
   * smaller group could be told from the rest.
   */
  readonly isEnough: boolean;
}

/**
 * A wave of a survey that has closed, with what each team said.
 *
 * @public
 */
export interface ClosedWave {
  readonly waveId: string;
  readonly surveyId: string;
  readonly surveyTitle: string;
  /** Waves of a survey are counted from 1. */
  readonly number: number;
  readonly openedMs: number;
  readonly closedMs: number;
  readonly bar: WaveBar;
  readonly teams: readonly ClosedWaveTeam[];
}
