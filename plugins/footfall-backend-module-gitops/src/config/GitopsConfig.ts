import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { FindPlace } from '../paths/compileDeploymentPaths';

/** A repository whose history is brought in. */
export interface RepositoryConfig {
  readonly id: string;
  /** May hold a token: never to be logged. */
  readonly url: string;
  readonly branch: string | undefined;
  readonly source: string;
  readonly actor: 'author' | 'committer';
  readonly walk: 'first-parent' | 'all';
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly findPlace: FindPlace;
  /** Differs where deployments would be read otherwise out of the same history. */
  readonly fingerprint: string;
  /** Where the mirror is kept. */
  readonly directory: string;
}
