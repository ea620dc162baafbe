import {
  AcknowledgementRecord,
  BudgetOutlook,
  CostEstimate,
  CostQuestion,
  judgeAcknowledgement,
  judgeOrder,
  NewAcknowledgement,
  orderInBudget,
  OverBudgetPolicy,
  parseDay,
  refusalOfMissing,
  Verification,
  VerificationRequest,
} from '@footfall/backstage-plugin-footfall-common';

type Offer = CostEstimate['ordered'];

const DAY_MS = 86_400_000;

/** What of a made-up order is not as it should be. */
export interface FixturePrices {
  /** A month of the machine, by its size. */
  readonly machine: Readonly<Record<string, number>>;
  /** Whether how much is used decides about the traffic. */
  readonly isRange: boolean;
  readonly unknown: 'nothing' | 'traffic' | 'everything';
  /** How much of a budget of £1,000 is spoken for; null without a budget. */
  readonly committed: number | null;
  /** What is in no amount of that. */
  readonly leftOut: Pick<
    BudgetOutlook,
    'otherCurrencies' | 'unknownEnvironments'
  >;
  readonly policy: OverBudgetPolicy;
}

const usual: FixturePrices = {
  machine: { small: 60, medium: 120, large: 480 },
  isRange: false,
  unknown: 'nothing',
  committed: null,
  leftOut: { otherCurrencies: [], unknownEnvironments: 0 },
  policy: 'tell',
};

const BUDGET = 1000;

const textOf = (amount: number) => amount.toFixed(2);
const rangeOf = (low: number, high: number = low) => ({
  low: textOf(low),
  high: textOf(high),
  currency: 'GBP',
});

// The only person here.
const PERSON = 'user:default/sam.rowe';

/**
 * An error as the client gives it for what the backend refuses.
 *
 * @param code - which refusal it is, where the backend says so
 */
export function refusalOf(
  statusCode: number,
  words: string,
  code?: string,
): Error {
  return Object.assign(new Error(`Request failed with ${statusCode}`), {
    statusCode,
    cause: Object.assign(new Error(words), code === undefined ? {} : { code }),
  });
}

/** What is refused by a rule, with the status that the backend gives it. */
const refusedAs = ({ code, message }: { code: string; message: string }) => {
  const statuses: Readonly<Record<string, number>> = {
    'reason-missing': 400,
    unknown: 404,
  };
  return refusalOf(statuses[code] ?? 409, message, code);
};

/**
 * Estimates and acknowledgements of a made-up price book: a machine by the input
 * `size`, and traffic. Its prices can be changed while somebody looks.
 */
export class FixtureEstimates {
  prices: FixturePrices;
  readonly #nowMs: () => number;
  readonly #made = new Map<
    string,
    { record: AcknowledgementRecord; fingerprint: string }
  >();

  constructor(prices: Partial<FixturePrices> = {}, nowMs = () => Date.now()) {
    this.prices = { ...usual, ...prices };
    this.#nowMs = nowMs;
  }

  readonly estimate = async (question: CostQuestion): Promise<CostEstimate> => {
    const ordered = this.#offer('aws', 'eu-west-2', question, 1);
    const read = { ...question, inputs: question.inputs.size ?? null };
    return {
      title: 'Python API with a database',
      source: 'blueprint',
      inputsHash: JSON.stringify(read),
      fingerprint: JSON.stringify([read, ordered]),
      ordered,
      alternatives: [
        this.#offer('azure', 'uksouth', question, 1.1),
        this.#offer('gcp', 'europe-west2', question, 0.9),
      ],
      budget: this.#budget(question, ordered),
      similar: { n: 4, monthly: rangeOf(120, 230), partial: 0 },
      estimatedAt: new Date(this.#nowMs()).toISOString(),
    };
  };

  readonly acknowledge = async (
    asked: NewAcknowledgement,
  ): Promise<AcknowledgementRecord> => {
    const estimate = await this.estimate({
      templateRef: asked.templateRef,
      inputs: asked.inputs,
      teamRef: asked.teamRef,
    });
    const { ordered, budget } = estimate;
    const verdict = judgeOrder({
      ...ordered,
      seenFingerprint: asked.fingerprint,
      fingerprint: estimate.fingerprint,
      budget,
      reason: asked.reason ?? null,
    });
    if (!verdict.isAccepted) {
      throw refusedAs(verdict);
    }
    const nowMs = this.#nowMs();
    const record: AcknowledgementRecord = {
      id: `acknowledgement-${this.#made.size + 1}`,
      by: PERSON,
      at: new Date(nowMs).toISOString(),
      validUntil: new Date(nowMs + DAY_MS).toISOString(),
      state: 'valid',
      templateRef: asked.templateRef,
      teamRef: asked.teamRef ?? null,
      title: estimate.title,
      inputsHash: estimate.inputsHash,
      provider: ordered.provider,
      region: ordered.region,
      completeness: ordered.completeness,
      monthly: ordered.monthly,
      unknownLines: ordered.unknownLines,
      pricesFrom: ordered.pricesFrom,
      pricesTo: ordered.pricesTo,
      wasOverBudget: budget !== null && budget.isOver,
      reason: asked.reason ?? null,
      touchpoint: asked.touchpoint ?? 'api',
      taskId: null,
      usedAt: null,
    };
    this.#made.set(record.id, { record, fingerprint: estimate.fingerprint });
    return record;
  };

  readonly verify = async (
    id: string,
    asked: VerificationRequest,
  ): Promise<Verification> => {
    const made = this.#made.get(id);
    const { templateRef, inputs, teamRef } = asked;
    const estimate = await this.estimate({ templateRef, inputs, teamRef });
    if (!made) {
      throw refusedAs(refusalOfMissing(id));
    }
    const verdict = judgeAcknowledgement(
      {
        ...made.record,
        fingerprint: made.fingerprint,
        validUntilMs: Date.parse(made.record.validUntil),
      },
      {
        ...estimate.ordered,
        id,
        by: PERSON,
        taskId: asked.taskId,
        templateRef,
        teamRef: teamRef ?? null,
        inputsHash: estimate.inputsHash,
        fingerprint: estimate.fingerprint,
        budget: estimate.budget,
      },
      this.#nowMs(),
    );
    if (!verdict.isAccepted) {
      throw refusedAs(verdict);
    }
    return { acknowledgement: made.record, estimate };
  };

  #lines({ inputs }: CostQuestion, factor: number): Offer['lines'] {
    const { isRange, machine, unknown } = this.prices;
    const size = String(inputs.size ?? 'small');
    const month = (machine[size] ?? 0) * factor;
    const price = (amount: string) => ({
      amount,
      currency: 'GBP',
      asOf: parseDay('2026-11-03'),
      source: 'example price book',
    });
    const missing = {
      monthly: null,
      price: null,
      missing: {
        reason: 'no-price' as const,
        detail: 'Add it to the price book.',
      },
    };
    return [
      {
        id: 'machine',
        title: 'Machine',
        item: `vm.${size}`,
        unit: 'hour',
        quantity: { low: '730', high: '730' },
        ...(unknown === 'everything'
          ? missing
          : {
              price: price((month / 730).toFixed(6)),
              monthly: rangeOf(month),
              missing: null,
            }),
      },
      {
        id: 'traffic',
        title: 'Traffic',
        item: 'traffic.out',
        unit: 'GB',
        quantity: { low: '100', high: isRange ? '200' : '100' },
        ...(unknown === 'nothing'
          ? {
              price: price('0.6'),
              monthly: rangeOf(60, isRange ? 120 : 60),
              missing: null,
            }
          : missing),
      },
    ];
  }

  #offer(
    provider: string,
    region: string,
    question: CostQuestion,
    factor: number,
  ): Offer {
    const lines = this.#lines(question, factor);
    const known = lines.flatMap(({ monthly }) => monthly ?? []);
    const sum = (end: 'low' | 'high') =>
      known.reduce((total, monthly) => total + Number(monthly[end]), 0);
    const isKnown = known.length > 0;
    return {
      provider,
      region,
      completeness: (['unknown', 'partial', 'complete'] as const)[known.length],
      monthly: isKnown ? rangeOf(sum('low'), sum('high')) : null,
      unknownLines: lines.length - known.length,
      lines,
      pricesFrom: isKnown ? parseDay('2026-11-03') : null,
      pricesTo: isKnown ? parseDay('2026-11-03') : null,
      conversions: [
        { from: 'USD', to: 'GBP', rate: '0.76', asOf: parseDay('2026-11-01') },
      ],
    };
  }

  #budget({ teamRef }: CostQuestion, ordered: Offer): BudgetOutlook | null {
    const { committed, leftOut, policy } = this.prices;
    if (committed === null || !teamRef) {
      return null;
    }
    return {
      teamRef,
      teamTitle: 'Checkout',
      budget: rangeOf(BUDGET),
      ...leftOut,
      committed: rangeOf(committed),
      ...orderInBudget(
        { amount: textOf(BUDGET), currency: 'GBP' },
        { committed: rangeOf(committed), isRunningKnown: true },
        ordered,
      ),
      policy,
    };
  }
}
