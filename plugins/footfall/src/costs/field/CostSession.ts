import {
  AcknowledgementRecord,
  CostEstimate,
  CostQuestion,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { CostOrder, FormInputs, questionOf } from './CostOrder';

/** An acknowledgement that somebody made here, and what of. */
export interface HeldAcknowledgement {
  readonly record: AcknowledgementRecord;
  readonly estimate: CostEstimate;
  readonly order: CostOrder;
}

// Long enough to type back and forth, short enough for budgets that move.
const MAX_AGE_MS = 10 * 60_000;
const MAX_ESTIMATES = 50;
// A dry run is of no task; the contract wants a name.
const NO_TASK = 'form';

/** Whoever pays may still be chosen: a reason outlives that. */
type ReasonKey = Pick<CostOrder, 'templateRef' | 'fieldName'>;

const keyOfReason = ({ templateRef, fieldName }: ReasonKey) =>
  `${templateRef} ${fieldName}`;

interface KnownEstimate {
  readonly estimate: CostEstimate;
  readonly askedAtMs: number;
}

/**
 * What a portal knows of costs while it is open: estimates by their question,
 * and acknowledgements by their id, so that a page of a form that is left and
 * entered again knows what it knew.
 */
export class CostSession {
  readonly #api: FootfallApi;
  readonly #estimates = new Map<string, KnownEstimate>();
  readonly #held = new Map<string, HeldAcknowledgement>();
  readonly #reasons = new Map<string, string>();

  constructor(api: FootfallApi) {
    this.#api = api;
  }

  /** The last answer to a question, unless it is too old. */
  known(question: string): CostEstimate | undefined {
    const known = this.#estimates.get(question);
    return known && Date.now() - known.askedAtMs < MAX_AGE_MS
      ? known.estimate
      : undefined;
  }

  forget(question: string): void {
    this.#estimates.delete(question);
  }

  /** @param question - the question as JSON: the same text, the same answer */
  async estimate(question: string, signal: AbortSignal): Promise<CostEstimate> {
    const askedAtMs = Date.now();
    const asked: CostQuestion = JSON.parse(question);
    const estimate = await this.#api.costs.estimate(asked, { signal });
    this.#estimates.delete(question);
    this.#estimates.set(question, { estimate, askedAtMs });
    const [oldest] = this.#estimates.keys();
    if (this.#estimates.size > MAX_ESTIMATES) {
      this.#estimates.delete(oldest);
    }
    return estimate;
  }

  held(id: string): HeldAcknowledgement | undefined {
    return this.#held.get(id);
  }

  /** Why it should be had, as far as it was typed and not acknowledged yet. */
  reasonFor(order: ReasonKey): string {
    return this.#reasons.get(keyOfReason(order)) ?? '';
  }

  keepReason(order: ReasonKey, reason: string): void {
    this.#reasons.set(keyOfReason(order), reason);
  }

  async acknowledge(
    order: CostOrder,
    inputs: FormInputs,
    accepted: { estimate: CostEstimate; reason: string | null },
  ): Promise<HeldAcknowledgement> {
    const { estimate, reason } = accepted;
    const record = await this.#api.costs.acknowledge({
      ...questionOf(order, inputs),
      fingerprint: estimate.fingerprint,
      reason,
      touchpoint: 'portal',
    });
    return this.#hold({ record, estimate, order });
  }

  /**
   * Asks the backend whether an acknowledgement would do for these inputs now,
   * by the rule that the first step of the run goes by. Nothing is used up.
   */
  async check(
    id: string,
    order: CostOrder,
    inputs: FormInputs,
  ): Promise<HeldAcknowledgement> {
    const { acknowledgement, estimate } = await this.#api.costs.verify(id, {
      ...questionOf(order, inputs),
      taskId: NO_TASK,
      isDryRun: true,
    });
    return this.#hold({ record: acknowledgement, estimate, order });
  }

  #hold(held: HeldAcknowledgement): HeldAcknowledgement {
    this.#held.set(held.record.id, held);
    return held;
  }
}

const sessions = new WeakMap<FootfallApi, CostSession>();

/** The one session of an app. */
export function costSessionOf(api: FootfallApi): CostSession {
  const session = sessions.get(api) ?? new CostSession(api);
  sessions.set(api, session);
  return session;
}
