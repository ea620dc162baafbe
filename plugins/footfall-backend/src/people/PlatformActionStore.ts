import {
  Day,
  DayRange,
  PlatformAction,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * One kind of platform action of catalog Users, who are told apart by their
 * entity refs.
 */
export interface PlatformActionStore {
  /** Each person and day of the range once. */
  listActions(range: DayRange): Promise<PlatformAction[]>;
  /** The day of each person's first action of this kind, ever. */
  firstDays(): Promise<Map<string, Day>>;
}
