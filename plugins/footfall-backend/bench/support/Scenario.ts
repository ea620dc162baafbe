import { Figure } from './figures';

/** `quick` shows that everything works and measures nothing. */
export type ScenarioSize = 'full' | 'quick';

export interface ScenarioContext {
  readonly size: ScenarioSize;
  /** A folder for whatever a scenario writes; it is removed afterwards. */
  readonly directory: string;
  readonly log: (line: string) => void;
}

/** Something that is measured, by its name on the command line. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  run(context: ScenarioContext): Promise<Figure[]>;
}
