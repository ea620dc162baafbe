import { Day, WouldStayCell } from '@footfall/backstage-plugin-footfall-common';

/** Tells what people on teams said who were asked whether they would stay. */
export interface WouldStayReader {
  /**
   * @param to - the first day after a window: what was not known by then does
   * not count
   * @returns `null` where nobody had been asked
   */
  read(to: Day): Promise<readonly WouldStayCell[] | null>;
}
