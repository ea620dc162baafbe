import { Day } from '@footfall/backstage-plugin-footfall-common';
import { PlatformActionStore } from '../people/PlatformActionStore';

/** One run of the scaffolder. */
export interface ScaffolderRun {
  readonly taskId: string;
  readonly personRef: string;
  readonly day: Day;
}

export interface ScaffolderRunStore extends PlatformActionStore {
  /** Keeps a run; the same task again changes nothing. */
  insert(run: ScaffolderRun): Promise<void>;
}
