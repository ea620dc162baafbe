import { PlacedBook } from './readBookText';

/** Somewhere that prices and blueprints are read from. */
export interface BookSource {
  readonly id: string;
  /**
   * Is rejected where it cannot be reached.
   *
   * @param signal - when nobody waits for it any more
   */
  read(signal: AbortSignal): Promise<PlacedBook>;
}
