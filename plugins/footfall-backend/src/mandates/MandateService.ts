import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  Day,
  Ending,
  MandateExceptionRecord,
  MandateList,
  MandateRecord,
  ParsedNewMandate,
  ParsedNewMandateException,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { instantOf, optionalInstantOf } from '../database/columns';
import {
  Authorship,
  MandateStore,
  StoredMandate,
  StoredMandateException,
} from './MandateStore';

export interface MandateService {
  list(): Promise<Omit<MandateList, 'mayChange'>>;
  /** @throws InputError where it would end before it begins. */
  create(mandate: ParsedNewMandate, by: string): Promise<MandateRecord>;
  /**
   * Ends a mandate on a day, which may lie in the past.
   *
   * @throws NotFoundError where there is none; InputError where it would end
   * before it begins; ConflictError where it ends earlier already.
   */
  end(id: string, ending: Ending, by: string): Promise<MandateRecord>;
  /**
   * @throws NotFoundError where there is no such mandate; ConflictError where
   * the service is out of it already on some of the days.
   */
  grant(
    mandateId: string,
    exception: ParsedNewMandateException,
    by: string,
  ): Promise<MandateRecord>;
  /**
   * @throws NotFoundError where there is none; InputError where it would end
   * before it begins; ConflictError where it ends earlier already.
   */
  revoke(
    mandateId: string,
    id: string,
    ending: Ending,
    by: string,
  ): Promise<MandateRecord>;
}

function assertOrder({ from, to }: { from: Day; to: Day | null }) {
  if (to !== null && to < from) {
    throw new InputError(
      `It would end on ${to}, before it begins on ${from}; 'to' is the first day on which it no longer holds`,
    );
  }
}

function assertEnded(hasEnded: boolean, on: Day) {
  if (!hasEnded) {
    throw new ConflictError(
      `It does not last until ${on}: an end can be brought forward and never put off; write down a new one for the days that follow`,
    );
  }
}

const presentAuthorship = (record: Authorship) => ({
  createdBy: record.createdBy,
  createdAt: instantOf(record.createdMs),
  endedBy: record.endedBy,
  endedAt: optionalInstantOf(record.endedMs),
});

function presentException(
  exception: StoredMandateException,
): MandateExceptionRecord {
  const { id, serviceRef, from, to, reason, askedBy } = exception;
  return {
    ...presentAuthorship(exception),
    id,
    serviceRef,
    from,
    to,
    reason,
    askedBy,
  };
}

function presentMandate(
  mandate: StoredMandate,
  exceptions: readonly StoredMandateException[],
): MandateRecord {
  const { id, title, scope, from, to, reason } = mandate;
  return {
    ...presentAuthorship(mandate),
    id,
    title,
    scope: { ...scope },
    from,
    to,
    reason,
    exceptions: exceptions
      .filter(({ mandateId }) => mandateId === id)
      .map(presentException),
  };
}

const overlap = (
  a: { from: Day; to: Day | null },
  b: { from: Day; to: Day | null },
) => (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

export class DefaultMandateService implements MandateService {
  readonly #store: MandateStore;
  readonly #nowMs: () => number;

  constructor(options: { store: MandateStore; nowMs: () => number }) {
    this.#store = options.store;
    this.#nowMs = options.nowMs;
  }

  async list() {
    const exceptions = await this.#store.listExceptions();
    const mandates = await this.#store.listMandates();
    return {
      mandates: mandates.map(mandate => presentMandate(mandate, exceptions)),
    };
  }

  async create(mandate: ParsedNewMandate, by: string) {
    assertOrder(mandate);
    const id = randomUUID();
    await this.#store.insertMandate({
      ...mandate,
      id,
      ...this.#writtenBy(by),
    });
    return this.#get(id);
  }

  async end(id: string, { on }: Ending, by: string) {
    const { from } = await this.#get(id);
    assertOrder({ from, to: on });
    const ending = { on, by, atMs: this.#nowMs() };
    assertEnded(await this.#store.endMandate(id, ending), on);
    return this.#get(id);
  }

  async grant(
    mandateId: string,
    exception: ParsedNewMandateException,
    by: string,
  ) {
    assertOrder(exception);
    const serviceRef = serviceRefOf(exception.serviceRef);
    const { exceptions } = await this.#get(mandateId);
    if (
      exceptions.some(
        other => other.serviceRef === serviceRef && overlap(other, exception),
      )
    ) {
      throw new ConflictError(
        `${serviceRef} has an exception on some of these days already; end that one first`,
      );
    }
    await this.#store.insertException({
      ...exception,
      serviceRef,
      mandateId,
      id: randomUUID(),
      ...this.#writtenBy(by),
    });
    return this.#get(mandateId);
  }

  async revoke(mandateId: string, id: string, { on }: Ending, by: string) {
    const { exceptions } = await this.#get(mandateId);
    const exception = exceptions.find(candidate => candidate.id === id);
    if (!exception) {
      throw new NotFoundError(`There is no exception '${id}'`);
    }
    assertOrder({ from: exception.from, to: on });
    const ending = { on, by, atMs: this.#nowMs() };
    assertEnded(await this.#store.endException(mandateId, id, ending), on);
    return this.#get(mandateId);
  }

  #writtenBy(by: string): Authorship {
    return {
      createdBy: by,
      createdMs: this.#nowMs(),
      endedBy: null,
      endedMs: null,
    };
  }

  async #get(id: string): Promise<MandateRecord> {
    const { mandates } = await this.list();
    const mandate = mandates.find(candidate => candidate.id === id);
    if (!mandate) {
      throw new NotFoundError(`There is no mandate '${id}'`);
    }
    return mandate;
  }
}
