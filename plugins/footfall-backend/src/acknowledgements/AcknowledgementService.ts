import {
  AcknowledgementPage,
  AcknowledgementRecord,
  CostEstimate,
  judgeAcknowledgement,
  judgeOrder,
  ParsedAcknowledgementsQuery,
  ParsedCostQuestion,
  ParsedNewAcknowledgement,
  ParsedVerificationRequest,
  refusalOfMissing,
  startOfDay,
  Verification,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { groupRefOf } from '../catalog/groupRefOf';
import { CostService } from '../costs/CostService';
import { templateRefOf } from '../costs/templateRefOf';
import { cursorOf, placeOf } from '../paging/places';
import { TeamDirectory } from '../teams/TeamDirectory';
import { AcknowledgedEstimates } from './AcknowledgedEstimates';
import { AcknowledgementConfig } from './AcknowledgementConfig';
import { AcknowledgementRefusedError } from './AcknowledgementRefusedError';
import {
  AcknowledgementFilter,
  AcknowledgementStore,
  StoredAcknowledgement,
} from './AcknowledgementStore';
import { presentAcknowledgement } from './presentAcknowledgement';

/** @param by - only those of this person; all where undefined */
export type AcknowledgementListRequest = ParsedAcknowledgementsQuery & {
  readonly by?: string;
};

export interface AcknowledgementService extends AcknowledgedEstimates {
  /**
   * Accepts an estimate in somebody's name. It is made anew: what was shown does
   * not count, only whether it is still so.
   *
   * @throws AcknowledgementRefusedError where it costs something else by now or
   * goes over the budget in a way that is not allowed.
   */
  acknowledge(
    order: ParsedNewAcknowledgement,
    by: string,
  ): Promise<AcknowledgementRecord>;
  list(request: AcknowledgementListRequest): Promise<AcknowledgementPage>;
  /**
   * Checks an acknowledgement against what is really ordered and gives it to the
   * task that asks.
   *
   * @throws AcknowledgementRefusedError that says what to do.
   */
  verify(
    id: string,
    request: ParsedVerificationRequest,
    by: string,
  ): Promise<Verification>;
}

export interface DefaultAcknowledgementServiceOptions {
  readonly store: AcknowledgementStore;
  readonly costs: Pick<CostService, 'estimate'>;
  readonly directory: Pick<TeamDirectory, 'describe'>;
  readonly config: Pick<AcknowledgementConfig, 'acknowledgements' | 'timeZone'>;
  readonly nowMs: () => number;
}

// However an entity ref was written: who pays, and for what, is the same.
function questionOf(asked: ParsedCostQuestion): ParsedCostQuestion {
  return {
    inputs: asked.inputs,
    templateRef: templateRefOf(asked.templateRef),
    teamRef: asked.teamRef === null ? null : groupRefOf(asked.teamRef),
  };
}

const knownCostOf = ({ ordered }: CostEstimate) => ({
  monthly: ordered.monthly,
  unknownLines: ordered.unknownLines,
});

export class DefaultAcknowledgementService implements AcknowledgementService {
  readonly #options: DefaultAcknowledgementServiceOptions;

  constructor(options: DefaultAcknowledgementServiceOptions) {
    this.#options = options;
  }

  async find(id: string) {
    return this.#options.store.find(id);
  }

  async acknowledge(order: ParsedNewAcknowledgement, by: string) {
    const { costs, nowMs, store } = this.#options;
    const { fingerprint: seenFingerprint, reason } = order;
    const question = questionOf(order);
    const estimate = await costs.estimate(question);
    const verdict = judgeOrder({
      ...knownCostOf(estimate),
      seenFingerprint,
      fingerprint: estimate.fingerprint,
      budget: estimate.budget,
      reason,
    });
    if (!verdict.isAccepted) {
      throw new AcknowledgementRefusedError(verdict);
    }
    const made = this.#acknowledgementOf(
      { ...order, ...question },
      estimate,
      by,
    );
    await store.insert(made);
    return presentAcknowledgement(made, nowMs());
  }

  async list(request: AcknowledgementListRequest) {
    const { nowMs, store } = this.#options;
    const { cursor, limit } = request;
    const filter = await this.#filterOf(request);
    const [totalItems, found] = await Promise.all([
      store.count(filter),
      // One more than asked for tells whether there is another page.
      store.list(filter, { before: placeOf(cursor), limit: limit + 1 }),
    ]);
    const page = found.slice(0, limit);
    return {
      acknowledgements: page.map(item => presentAcknowledgement(item, nowMs())),
      pageInfo: {
        totalItems,
        nextCursor: found.length > limit ? cursorOf(page[limit - 1]) : null,
      },
    };
  }

  async verify(id: string, request: ParsedVerificationRequest, by: string) {
    const { costs, nowMs, store } = this.#options;
    const { isDryRun, taskId } = request;
    const question = questionOf(request);
    const found = await store.find(id);
    if (!found) {
      throw new AcknowledgementRefusedError(refusalOfMissing(id));
    }
    const estimate = await costs.estimate(question);
    const claim = {
      ...knownCostOf(estimate),
      id,
      by,
      taskId,
      templateRef: question.templateRef,
      teamRef: question.teamRef,
      inputsHash: estimate.inputsHash,
      fingerprint: estimate.fingerprint,
      budget: estimate.budget,
    };
    const judged = (acknowledgement: StoredAcknowledgement | undefined) => {
      const verdict = judgeAcknowledgement(acknowledgement, claim, nowMs());
      if (!verdict.isAccepted) {
        throw new AcknowledgementRefusedError(verdict);
      }
    };
    judged(found);
    const used = isDryRun ? found : await store.useUp(id, taskId, nowMs());
    // Another task may have been quicker.
    judged(used);
    return {
      acknowledgement: presentAcknowledgement(used ?? found, nowMs()),
      estimate,
    };
  }

  #acknowledgementOf(
    { reason, teamRef, templateRef, touchpoint }: ParsedNewAcknowledgement,
    estimate: CostEstimate,
    by: string,
  ): StoredAcknowledgement {
    const { config, nowMs } = this.#options;
    const { ordered } = estimate;
    const atMs = nowMs();
    return {
      ...knownCostOf(estimate),
      id: randomUUID(),
      by,
      atMs,
      validUntilMs: atMs + config.acknowledgements.validMs,
      templateRef,
      teamRef,
      title: estimate.title,
      inputsHash: estimate.inputsHash,
      fingerprint: estimate.fingerprint,
      provider: ordered.provider,
      region: ordered.region,
      completeness: ordered.completeness,
      pricesFrom: ordered.pricesFrom,
      pricesTo: ordered.pricesTo,
      wasOverBudget: estimate.budget !== null && estimate.budget.isOver,
      reason,
      touchpoint,
      taskId: null,
      usedMs: null,
    };
  }

  async #filterOf({
    by,
    from,
    team,
    template,
    to,
  }: AcknowledgementListRequest): Promise<AcknowledgementFilter> {
    const { config, directory } = this.#options;
    const teamRef = team && groupRefOf(team);
    const teams = teamRef && (await directory.describe([teamRef]));
    return {
      by,
      templateRef: template && templateRefOf(template),
      teamRefs: teams ? teams.get(teamRef ?? '')?.groups : undefined,
      fromMs: from && startOfDay(from, config.timeZone),
      toMs: to && startOfDay(to, config.timeZone),
    };
  }
}
