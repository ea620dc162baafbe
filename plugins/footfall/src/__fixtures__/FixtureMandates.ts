import {
  Ending,
  MandateExceptionRecord,
  MandateList,
  MandateRecord,
  newMandateExceptionSchema,
  newMandateSchema,
  NewMandate,
  NewMandateException,
} from '@footfall/backstage-plugin-footfall-common';

const AUTHOR = 'user:default/sam.rowe';

/** Mandates of a made-up organisation, which can be made and ended. */
export class FixtureMandates {
  #mandates: MandateRecord[] = [];
  #made = 0;
  readonly #now: string;

  constructor(nowMs: number, mandates: readonly NewMandate[] = []) {
    this.#now = new Date(nowMs).toISOString();
    mandates.forEach(mandate => this.create(mandate));
  }

  list(): MandateList {
    return { mandates: this.#mandates, mayChange: true };
  }

  create(mandate: NewMandate): MandateRecord {
    const created: MandateRecord = {
      ...newMandateSchema.parse(mandate),
      ...this.#recorded('mandate'),
      exceptions: [],
    };
    this.#mandates = [...this.#mandates, created];
    return created;
  }

  end(id: string, { on }: Ending): MandateRecord {
    return this.#change(id, mandate => ({
      ...mandate,
      to: on,
      endedBy: AUTHOR,
      endedAt: this.#now,
    }));
  }

  grant(id: string, exception: NewMandateException): MandateRecord {
    const granted: MandateExceptionRecord = {
      ...newMandateExceptionSchema.parse(exception),
      ...this.#recorded('exception'),
    };
    return this.#change(id, mandate => ({
      ...mandate,
      exceptions: [...mandate.exceptions, granted],
    }));
  }

  revoke(mandateId: string, id: string, { on }: Ending): MandateRecord {
    return this.#change(mandateId, mandate => ({
      ...mandate,
      exceptions: mandate.exceptions.map(exception =>
        exception.id === id
          ? { ...exception, to: on, endedBy: AUTHOR, endedAt: this.#now }
          : exception,
      ),
    }));
  }

  #recorded(kind: string) {
    this.#made += 1;
    return {
      id: `${kind}-${this.#made}`,
      createdBy: AUTHOR,
      createdAt: this.#now,
      endedBy: null,
      endedAt: null,
    };
  }

  #change(
    id: string,
    change: (mandate: MandateRecord) => MandateRecord,
  ): MandateRecord {
    const found = this.#mandates.find(mandate => mandate.id === id);
    if (!found) {
      throw new Error(`There is no mandate '${id}'`);
    }
    const changed = change(found);
    this.#mandates = this.#mandates.map(mandate =>
      mandate.id === id ? changed : mandate,
    );
    return changed;
  }
}
