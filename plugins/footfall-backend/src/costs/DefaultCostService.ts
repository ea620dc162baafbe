import {
  Blueprint,
  CostEstimate,
  dayOfInstant,
  estimateBlueprint,
  foldLines,
  OfferEstimate,
  ParsedCostQuestion,
  PriceBookReport,
  readInfracost,
  readInputs,
  StatedIn,
  stateOffer,
} from '@footfall/backstage-plugin-footfall-common';
import { groupRefOf } from '../catalog/groupRefOf';
import { FootfallConfig } from '../config';
import { instantOf, optionalInstantOf } from '../database/columns';
import { BudgetOutlooks } from './BudgetOutlooks';
import { CostService } from './CostService';
import { createUnknownTemplateError } from './createUnknownTemplateError';
import { EnvironmentEstimates } from './EnvironmentEstimates';
import { fingerprintOf, inputsHashOf } from './fingerprints';
import { presentOffer } from './presentOffer';
import { presentToolEstimate } from './presentToolEstimate';
import { PriceLibrary } from './PriceLibrary';
import { PriceShelf } from './PriceShelf';
import { ReceivedInfracost } from './readInfracostReport';
import { SimilarEnvironments } from './SimilarEnvironments';
import { KeptEstimate, StoredEstimateStore } from './StoredEstimateStore';
import { templateRefOf } from './templateRefOf';

export interface DefaultCostServiceOptions {
  readonly library: Pick<PriceLibrary, 'current'>;
  readonly toolEstimates: StoredEstimateStore;
  readonly budgetOutlooks: BudgetOutlooks;
  readonly similarEnvironments: SimilarEnvironments;
  readonly environmentEstimates: EnvironmentEstimates;
  readonly config: Pick<FootfallConfig, 'costs' | 'timeZone'>;
  readonly nowMs: () => number;
}

/** What is estimated, before it is said whose budget it comes from. */
type Estimated = Pick<
  CostEstimate,
  'title' | 'source' | 'ordered' | 'alternatives'
> & { readonly inputs: Readonly<Record<string, unknown>> };

type Question = Pick<ParsedCostQuestion, 'inputs' | 'templateRef' | 'teamRef'>;

/** The rates of estimates are those of its currency; tools tell in theirs. */
function restate(offer: OfferEstimate, statedIn: StatedIn): OfferEstimate {
  const listed = offer.lines.filter(({ monthly }) => !monthly).length;
  return stateOffer(
    { ...offer, foldedUnknown: offer.unknownLines - listed },
    statedIn,
  );
}

export class DefaultCostService implements CostService {
  readonly #options: DefaultCostServiceOptions;

  constructor(options: DefaultCostServiceOptions) {
    this.#options = options;
  }

  async estimate(asked: ParsedCostQuestion): Promise<CostEstimate> {
    const { budgetOutlooks, config, nowMs, similarEnvironments } =
      this.#options;
    const question: Question = {
      inputs: asked.inputs,
      templateRef: templateRefOf(asked.templateRef),
      teamRef: asked.teamRef === null ? null : groupRefOf(asked.teamRef),
    };
    const { templateRef, teamRef } = question;
    const { inputs, ...estimated } = await this.#estimated(question);
    const inputsHash = inputsHashOf({ templateRef, teamRef, inputs });
    return {
      ...estimated,
      inputsHash,
      fingerprint: fingerprintOf(inputsHash, estimated.ordered),
      budget:
        teamRef === null
          ? null
          : await budgetOutlooks.outlookOf(teamRef, estimated.ordered),
      similar: await similarEnvironments.similarTo(
        templateRef,
        config.costs.currency,
      ),
      estimatedAt: instantOf(nowMs()),
    };
  }

  async prices(): Promise<PriceBookReport> {
    const { prices, sources } = await this.#options.library.current();
    return {
      prices: prices.map(price => ({ ...price })),
      sources: sources.map(source => ({
        id: source.id,
        readAt: optionalInstantOf(source.readMs),
        prices: source.prices.length,
        problems: source.problems.map(problem => ({ ...problem })),
      })),
    };
  }

  async takeInfracost({ kind, ref, breakdown }: ReceivedInfracost) {
    const { nowMs, toolEstimates } = this.#options;
    const receivedMs = nowMs();
    const today = this.#today();
    const reading = readInfracost(breakdown, today);
    const offer = stateOffer(
      { provider: reading.provider, region: '*', lines: reading.lines },
      { currency: reading.currency, stated: { rates: [], on: today } },
    );
    const kept: KeptEstimate = {
      kind,
      ref,
      estimate: foldLines(offer),
      unsupported: reading.unsupported,
      // A clock that is ahead would keep all later estimates out.
      estimatedMs: Math.min(reading.generatedMs ?? receivedMs, receivedMs),
      receivedMs,
    };
    await this.#tellEnvironment(kept);
    await toolEstimates.replace(kept);
    return presentToolEstimate((await toolEstimates.find(kept)) ?? kept);
  }

  /** An output that came late says nothing of what it costs by now. */
  async #tellEnvironment(kept: KeptEstimate) {
    const { environmentEstimates, toolEstimates } = this.#options;
    const known = await toolEstimates.find(kept);
    const isNewest = !known || known.estimatedMs <= kept.estimatedMs;
    if (kept.kind === 'environment' && isNewest) {
      await environmentEstimates.record(kept.ref, kept.estimate);
    }
  }

  async #estimated(question: Question): Promise<Estimated> {
    const { library, toolEstimates } = this.#options;
    const { templateRef } = question;
    const shelf = await library.current();
    const blueprint = shelf.blueprints.get(templateRef);
    if (blueprint) {
      return this.#fromBlueprint(blueprint, question, shelf);
    }
    const kept = await toolEstimates.find({
      kind: 'template',
      ref: templateRef,
    });
    if (!kept) {
      throw createUnknownTemplateError(templateRef, shelf);
    }
    return {
      title: templateRef,
      source: 'infracost',
      ordered: presentOffer(restate(kept.estimate, this.#statedIn())),
      alternatives: [],
      inputs: {},
    };
  }

  #fromBlueprint(
    blueprint: Blueprint,
    question: Question,
    { book }: PriceShelf,
  ): Estimated {
    const inputs = readInputs(blueprint, question.inputs);
    const { ordered, alternatives } = estimateBlueprint({
      ...this.#statedIn(),
      blueprint,
      inputs,
      book,
    });
    return {
      title: blueprint.title,
      source: 'blueprint',
      ordered: presentOffer(ordered),
      alternatives: alternatives.map(presentOffer),
      inputs,
    };
  }

  #today() {
    const { config, nowMs } = this.#options;
    return dayOfInstant(nowMs(), config.timeZone);
  }

  #statedIn(): StatedIn {
    const { currency, rates } = this.#options.config.costs;
    return { currency, stated: { rates, on: this.#today() } };
  }
}
