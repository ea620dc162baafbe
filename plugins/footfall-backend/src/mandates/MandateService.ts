import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  Day,
  Ending,
  MandateException,
  MandateExceptionRecord,
  MandateList,
  MandateRecord,
  ParsedNewMandate,
  ParsedNewMandateException,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { instantOf, optionalInstantOf } from '../database/columns';
import {
  Authorship,
  MandateStore,
  StoredMandate,
  StoredMandateException,
} from './MandateStore';

export interface MandateService {
  list(): Promise<Omit<MandateList, 'mayChange'>>;
  /**
   * @throws InputError where it would end before it begins, or is for a Group
   * that the catalog never held.
   */
  create(mandate: ParsedNewMandate, by: string): Promise<MandateRecord>;
  /**
   * Ends a mandate on a day, which may lie in the past.
   *
   * @throws NotFoundError where there is none; InputError where it would end
   * before it begins; ConflictError where it ends earlier already.
   */
  end(id: string, ending: Ending, by: string): Promise<MandateRecord>;
  /**
   * Takes the service out of a mandate that goes by the name, its ref or any
   * other that it deploys under.
   *
   * @throws NotFoundError where there is no such mandate; InputError where there
   * is no such service; ConflictError where it is out of the mandate already on
   * some of the days.
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

type Dated = Pick<MandateException, 'from' | 'to'>;

const isEmpty = ({ from, to }: Dated) => from === to;

// One that was revoked on its first day holds on no day.
const overlap = (a: Dated, b: Dated) =>
  !isEmpty(a) &&
  !isEmpty(b) &&
  (a.to === null || b.from < a.to) &&
  (b.to === null || a.from < b.to);

function assertFree(exception: Dated, others: readonly MandateException[]) {
  const other = others.find(candidate => overlap(candidate, exception));
  if (other) {
    throw new ConflictError(
      `${other.serviceRef} has an exception on some of these days already; end that one first`,
    );
  }
}

export interface DefaultMandateServiceOptions {
  readonly store: MandateStore;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed'>;
  readonly nowMs: () => number;
}

export class DefaultMandateService implements MandateService {
  readonly #store: MandateStore;
  readonly #catalog: DefaultMandateServiceOptions['catalog'];
  readonly #nowMs: () => number;

  constructor({ store, catalog, nowMs }: DefaultMandateServiceOptions) {
    this.#store = store;
    this.#catalog = catalog;
    this.#nowMs = nowMs;
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
    const { team } = mandate.scope;
    const id = randomUUID();
    await this.#store.insertMandate({
      ...mandate,
      scope: {
        ...mandate.scope,
        team: team === null ? null : await this.#catalog.groupNamed(team),
      },
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
    await this.#get(mandateId);
    const granted: StoredMandateException = {
      ...exception,
      serviceRef: serviceRefOf(exception.serviceRef),
      mandateId,
      id: randomUUID(),
      ...this.#writtenBy(by),
    };
    const isKnown = await this.#store.insertException(granted, others =>
      assertFree(granted, others),
    );
    if (!isKnown) {
      throw new InputError(
        `Nobody knows a service '${granted.serviceRef}': it is neither in the catalog nor has it deployed; take the ref of one that GET /services lists, or a name that it deploys under`,
      );
    }
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
