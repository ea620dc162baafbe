import { service, ServicePlan } from './ServicePlan';

/** A registered service that stands outside the order of teams. */
export interface StrayService extends ServicePlan {
  /** What its `spec.owner` says. */
  readonly owner: string;
  readonly isAsleep: boolean;
}

/**
 * What every large organisation has: services of a team that was dissolved, of
 * nobody (the catalog asks for an owner, so somebody wrote `unowned`), and of a
 * whole department.
 */
export const strayServices: readonly StrayService[] = [
  {
    ...service('voice-assistant', 'Balances for people who would rather ask'),
    owner: 'group:default/innovation-lab',
    isAsleep: false,
  },
  {
    ...service('fax-gateway', 'It still receives about nine pages a month'),
    owner: 'unowned',
    isAsleep: true,
  },
  {
    ...service('exchange-rate-cache', 'Yesterday’s rates, for whoever asks'),
    owner: 'unowned',
    isAsleep: false,
  },
  {
    ...service('product-directory', 'Every account and loan that we ever sold'),
    owner: 'group:default/core-banking',
    isAsleep: true,
  },
];

/** Services that deploy, are in no catalog, and that no event gives a team. */
export const unclaimedServices: readonly string[] = [
  'proof-of-concept-7',
  'temp-report-mailer',
  'vendor-file-drop',
];
