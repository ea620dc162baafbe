import { Tier } from '@footfall/backstage-plugin-footfall-common';
import { EnvironmentAction } from '@footfall/backstage-plugin-footfall-node';
import { ShutdownMeans, ShutdownRule } from '../config/EnvironmentsConfig';
import { EnvironmentActions } from './EnvironmentActions';
import { TemplateAction, TemplateActionOptions } from './TemplateAction';
import { WebhookAction } from './WebhookAction';

export interface ShutdownActionsOptions
  extends Omit<TemplateActionOptions, 'template'> {
  readonly rules: readonly ShutdownRule[];
  /** Those that other modules add. */
  readonly environmentActions: EnvironmentActions;
}

type MeansOf<K extends ShutdownMeans['kind']> = Extract<
  ShutdownMeans,
  { kind: K }
>;

/** What shuts down an environment of a tier, as it is configured. */
export class ShutdownActions {
  readonly #options: ShutdownActionsOptions;

  constructor(options: ShutdownActionsOptions) {
    this.#options = options;
  }

  /** Undefined where nobody said what does, or no module has added it. */
  forTier(tier: Tier): EnvironmentAction | undefined {
    const rule = this.#ruleFor(tier);
    return rule && this.#actionOf(rule.means);
  }

  /** What there is to do so that there is one. */
  whatIsMissing(tier: Tier): string {
    const rule = this.#ruleFor(tier);
    return rule?.means.kind === 'action'
      ? `footfall.environments.shutdown names the action '${rule.means.action}', which no backend module has added`
      : `Nobody said what shuts down an environment of the tier '${tier}': configure a template, a webhook or an action in footfall.environments.shutdown; or shut it down yourself and say that it is gone`;
  }

  #ruleFor(tier: Tier): ShutdownRule | undefined {
    return this.#options.rules.find(
      rule => rule.tier === null || rule.tier === tier,
    );
  }

  #actionOf(means: ShutdownMeans): EnvironmentAction | undefined {
    const actionTable: {
      [K in ShutdownMeans['kind']]: (
        means: MeansOf<K>,
      ) => EnvironmentAction | undefined;
    } = {
      webhook: ({ webhook }) => new WebhookAction(webhook),
      template: ({ template }) =>
        new TemplateAction({ ...this.#options, template }),
      action: ({ action }) => this.#options.environmentActions.find(action),
    };
    const make: (its: never) => EnvironmentAction | undefined =
      actionTable[means.kind];
    return make(means as never);
  }
}
