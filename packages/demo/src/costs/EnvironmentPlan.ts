import {
  addMonths,
  Day,
  EnvironmentImport,
  MoneyRange,
  monthOfDay,
} from '@footfall/backstage-plugin-footfall-common';

type Known = 'deployment' | 'call' | 'extension';

/** What an environment costs a month from a day on, in pounds; `null` is unknown. */
export interface CostFrom {
  readonly from: Day;
  readonly low: number;
  readonly high?: number;
}

/** An environment of Halden Bank. */
export interface EnvironmentPlan {
  readonly name: string;
  /** The name of a Component; `null` where it is nobody's alone. */
  readonly service: string | null;
  readonly team: string;
  readonly tier: NonNullable<EnvironmentImport['tier']>;
  /** The name of the golden path that it came by, if any. */
  readonly template?: string;
  readonly made: Day;
  /** The oldest first; empty is unknown. */
  readonly costs: readonly CostFrom[];
  readonly used: { readonly on: Day; readonly by: Known };
  readonly endsOn?: Day;
  readonly goneOn?: Day;
}

/** A day of a month that lies a number of months before the running one. */
export function dayOfMonthBefore(today: Day, months: number, day: number): Day {
  const month = addMonths(monthOfDay(today), -months);
  return `${month}-${String(day).padStart(2, '0')}` as Day;
}

/** A quarter past nine: somebody came to work and did it first. */
const at = (day: Day) => `${day}T09:15:00Z`;

const pounds = ({ low, high = low }: CostFrom): MoneyRange => ({
  low: low.toFixed(2),
  high: high.toFixed(2),
  currency: 'GBP',
});

/** What the API is told of an environment. */
export function toEnvironmentImport(
  plan: EnvironmentPlan,
  createdBy: string,
): EnvironmentImport {
  const { costs, endsOn = null, goneOn, service, used } = plan;
  return {
    name: plan.name,
    serviceRef: service && `component:default/${service}`,
    teamRef: `group:default/${plan.team}`,
    tier: plan.tier,
    templateRef: plan.template ? `template:default/${plan.template}` : null,
    createdAt: at(plan.made),
    createdBy,
    expiresOn: endsOn,
    lastActivityAt: at(used.on),
    lastActivity: used.by,
    estimates:
      costs.length === 0
        ? [{ from: at(plan.made), monthly: null }]
        : costs.map(cost => ({ from: at(cost.from), monthly: pounds(cost) })),
    goneAt: goneOn ? at(goneOn) : null,
  };
}
