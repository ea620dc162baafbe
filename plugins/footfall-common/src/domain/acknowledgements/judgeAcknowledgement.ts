import { KnownCost } from '../cost';
import { Acknowledgement } from './Acknowledgement';
import { budgetRefusalOf } from './judgeOrder';
import { BudgetStanding } from './OverBudgetPolicy';
import { wordsOfCost } from './wordsOfCost';

/** In the order in which they are looked for: the first that holds is told. */
const foundRefusals = [
  'not-yours',
  'used-by-another-task',
  'other-template',
  'other-team',
  'other-inputs',
  'expired',
  'other-price',
  'over-budget-now',
] as const;

type FoundRefusal = (typeof foundRefusals)[number];

/** @public */
export const acknowledgementRefusals = [
  'missing',
  'unknown',
  ...foundRefusals,
] as const;

/** Why an acknowledgement does not open the door to a task. @public */
export type AcknowledgementRefusal = (typeof acknowledgementRefusals)[number];

/**
 * What a task is about to order, and what that costs now.
 *
 * @public
 */
export interface AcknowledgementClaim extends KnownCost {
  /** The acknowledgement that was sent along; empty where none was. */
  readonly id: string;
  /** The ref of who started the task. */
  readonly by: string;
  readonly taskId: string;
  readonly templateRef: string;
  readonly teamRef: string | null;
  readonly inputsHash: string;
  readonly fingerprint: string;
  readonly budget: BudgetStanding | null;
}

/** @public */
export type AcknowledgementVerdict =
  | {
      readonly isAccepted: true;
      /** Whether this very task used it before: a retry. */
      readonly isRetry: boolean;
    }
  | {
      readonly isAccepted: false;
      readonly code: AcknowledgementRefusal;
      /** What is wrong, and what to do about it. */
      readonly message: string;
    };

/** How somebody comes by an acknowledgement. @public */
export const HOW_TO_ACKNOWLEDGE =
  "To get one, open the template's form in the portal and accept the cost on its last page; or POST templateRef, inputs and teamRef to /api/footfall/cost-estimates, and the same with the estimate's fingerprint to /api/footfall/acknowledgements.";

interface Case {
  readonly found: Acknowledgement;
  readonly claim: AcknowledgementClaim;
  readonly nowMs: number;
}

// When it was accepted and whether the budget had room were decided when the
// task used it: a retry does not ask again, as what the first attempt made
// already counts in the budget by then.
const isRetry = ({ found, claim }: Case) => found.taskId === claim.taskId;

const holdsTable: Record<FoundRefusal, (facts: Case) => boolean> = {
  'not-yours': ({ found, claim }) => found.by !== claim.by,
  'used-by-another-task': facts =>
    facts.found.taskId !== null && !isRetry(facts),
  'other-template': ({ found, claim }) =>
    found.templateRef !== claim.templateRef,
  'other-team': ({ found, claim }) => found.teamRef !== claim.teamRef,
  'other-inputs': ({ found, claim }) => found.inputsHash !== claim.inputsHash,
  expired: facts => !isRetry(facts) && facts.nowMs >= facts.found.validUntilMs,
  'other-price': ({ found, claim }) => found.fingerprint !== claim.fingerprint,
  'over-budget-now': facts =>
    !isRetry(facts) &&
    budgetRefusalOf(facts.claim.budget, facts.found.reason) !== null,
};

const payerOf = (teamRef: string | null) => teamRef ?? 'nobody';

const messageTable: Record<FoundRefusal, (facts: Case) => string> = {
  'not-yours': ({ claim }) =>
    `The cost acknowledgement '${claim.id}' is not of ${claim.by}: whoever starts a task accepts its cost in their own name.`,
  'used-by-another-task': ({ found }) =>
    `The cost acknowledgement '${found.id}' was used by the task ${found.taskId}: each run needs one of its own.`,
  'other-template': ({ found, claim }) =>
    `The cost acknowledgement '${found.id}' is for ${found.templateRef}, and the task runs ${claim.templateRef}.`,
  'other-team': ({ found, claim }) =>
    `By the cost acknowledgement '${found.id}' ${payerOf(
      found.teamRef,
    )} pays, and by the task ${payerOf(claim.teamRef)}.`,
  'other-inputs': ({ found, claim }) =>
    `The inputs of the task are not those that were accepted with the cost acknowledgement '${
      found.id
    }'. With them it costs ${wordsOfCost(claim)}; ${wordsOfCost(
      found,
    )} was accepted.`,
  expired: ({ found }) =>
    `The cost acknowledgement '${found.id}' was valid until ${new Date(
      found.validUntilMs,
    ).toISOString()}.`,
  'other-price': ({ found, claim }) =>
    `Prices have changed since the cost acknowledgement '${
      found.id
    }' was made: it costs ${wordsOfCost(claim)} by now, and ${wordsOfCost(
      found,
    )} was accepted.`,
  'over-budget-now': ({ claim }) => {
    const whose = claim.budget?.teamTitle ?? 'the team';
    return claim.budget?.isOver
      ? `With it the month goes over the budget of ${whose} by now, and the acknowledgement '${claim.id}' was made without that.`
      : `Not all of its cost is known, so nobody can tell whether the budget of ${whose} holds it, and the acknowledgement '${claim.id}' gives no reason.`;
  },
};

/**
 * What is said where an acknowledgement cannot even be looked at.
 *
 * @public
 */
export function refusalOfMissing(
  id: string,
): Extract<AcknowledgementVerdict, { isAccepted: false }> {
  const code = id === '' ? 'missing' : 'unknown';
  const wrong =
    id === ''
      ? 'This costs money, and nobody acknowledged what it costs.'
      : `There is no cost acknowledgement '${id}'.`;
  return {
    isAccepted: false,
    code,
    message: `${wrong} ${HOW_TO_ACKNOWLEDGE}`,
  };
}

/**
 * Whether a task may go on with an acknowledgement: of whoever started it, for
 * this very order at the prices of now, in time, and for no other task.
 *
 * @public
 */
export function judgeAcknowledgement(
  found: Acknowledgement | undefined,
  claim: AcknowledgementClaim,
  nowMs: number,
): AcknowledgementVerdict {
  if (!found) {
    return refusalOfMissing(claim.id);
  }
  const facts: Case = { found, claim, nowMs };
  const code = foundRefusals.find(refusal => holdsTable[refusal](facts));
  return code
    ? {
        isAccepted: false,
        code,
        message: `${messageTable[code](facts)} ${HOW_TO_ACKNOWLEDGE}`,
      }
    : { isAccepted: true, isRetry: isRetry(facts) };
}
