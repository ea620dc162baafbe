import { Day, WouldStayCell } from '@footfall/backstage-plugin-footfall-common';

/** Tells what people on teams said who were asked whether they would stay. */
export interface WouldStayReader {
  /**
   * @param ends - the first day after each window: what was not known by then
   * does not count
   * @returns for each of them what was answered last; `null` where nobody had
   * been asked
   */
  read(
    ends: readonly Day[],
  ): Promise<readonly (readonly WouldStayCell[] | null)[]>;
}
