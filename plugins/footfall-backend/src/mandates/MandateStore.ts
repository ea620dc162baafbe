import {
  Ending,
  Mandate,
  MandateException,
} from '@footfall/backstage-plugin-footfall-common';

/** Who wrote a record, and who ended it. */
export interface Authorship {
  readonly createdBy: string;
  readonly createdMs: number;
  readonly endedBy: string | null;
  readonly endedMs: number | null;
}

export interface StoredMandate extends Mandate, Authorship {}

export interface StoredMandateException extends MandateException, Authorship {
  readonly reason: string;
  readonly askedBy: string;
}

/** The end of a record, by whom and when. */
export interface RecordedEnding extends Ending {
  readonly by: string;
  readonly atMs: number;
}

export interface MandateStore {
  listMandates(): Promise<StoredMandate[]>;
  listExceptions(): Promise<StoredMandateException[]>;
  insertMandate(mandate: StoredMandate): Promise<void>;
  /**
   * Stores an exception for the service that goes by the name in its
   * `serviceRef`, under the ref that the service has. Of those from the same
   * mandate only one is granted at a time.
   *
   * @param assertFree - throws where those that the service has already forbid it
   * @returns whether there is such a service
   */
  insertException(
    exception: StoredMandateException,
    assertFree: (others: readonly MandateException[]) => void,
  ): Promise<boolean>;
  /**
   * Ends a mandate no later than it would end anyway.
   *
   * @returns whether there is such a mandate that lasts until then
   */
  endMandate(id: string, ending: RecordedEnding): Promise<boolean>;
  /**
   * Ends an exception from a mandate no later than it would end anyway.
   *
   * @returns whether there is such an exception that lasts until then
   */
  endException(
    mandateId: string,
    id: string,
    ending: RecordedEnding,
  ): Promise<boolean>;
}
