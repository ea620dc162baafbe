import {
  Day,
  SeenDeployment,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * How far deployments were looked through. Rows are given their numbers before
 * they can be seen, so that a lower one may appear after a higher one: everything
 * above `readTo` is looked through again, and `readTo` follows `nextTo` only when
 * whatever was being written by `nextMs` has been.
 */
export interface DeploymentCursor {
  readonly readTo: number;
  readonly nextTo: number;
  readonly nextMs: number;
}

export interface SeenDeploymentStore {
  readCursor(): Promise<DeploymentCursor | undefined>;
  writeCursor(cursor: DeploymentCursor): Promise<void>;
  /** The number before that of the first row of a day or a later one. */
  rowBefore(day: Day): Promise<number>;
  /** In the order of their numbers. */
  listAfter(
    row: number,
    limit: number,
  ): Promise<(SeenDeployment & { readonly row: number })[]>;
}
