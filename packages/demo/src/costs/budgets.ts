import {
  addDays,
  addMonths,
  Day,
  EnvironmentImport,
  EnvironmentLife,
  monthlyCostsOf,
  monthOfDay,
  NewBudget,
  parseDay,
  startOfDay,
  windowOfMonth,
} from '@footfall/backstage-plugin-footfall-common';
import { departments } from '../organisation';
import { personas, userRefOf } from '../personas';

const ref = (name: string) => `group:default/${name}`;
const lead = personas.find(({ isLead }) => isLead);

/** A budget, by how much of it is committed today. */
interface BudgetPlan {
  readonly team: string;
  readonly ownerRef: string;
  /** 0.83 is 83 %. */
  readonly share: number;
  /** What it was before, of what it is: a few months ago, the latest first. */
  readonly before: readonly {
    readonly monthsAgo: number;
    readonly part: number;
  }[];
}

const plans: readonly BudgetPlan[] = [
  {
    team: 'mobile-banking',
    ownerRef: ref('digital-channels'),
    share: 0.83,
    before: [
      { monthsAgo: 3, part: 0.9 },
      { monthsAgo: 8, part: 0.7 },
    ],
  },
  {
    team: 'fraud-models',
    ownerRef: lead ? userRefOf(lead) : ref('fraud-models'),
    share: 1.14,
    before: [{ monthsAgo: 6, part: 0.6 }],
  },
  {
    team: 'payments',
    ownerRef: ref('payments'),
    share: 0.64,
    before: [{ monthsAgo: 8, part: 0.85 }],
  },
];

function lifeOf(
  environment: EnvironmentImport,
  index: number,
): EnvironmentLife {
  const { expiresOn = null, goneAt = null } = environment;
  const endOfLife =
    expiresOn === null
      ? null
      : startOfDay(addDays(parseDay(expiresOn), 1), 'UTC');
  return {
    id: String(index),
    name: environment.name,
    teamRef: environment.teamRef,
    state: goneAt === null ? 'active' : 'gone',
    createdMs: Date.parse(environment.createdAt),
    endsMs: goneAt === null ? endOfLife : Date.parse(goneAt),
    estimates: environment.estimates.map(({ from, monthly }) => ({
      unknownLines: 0,
      fromMs: Date.parse(from),
      monthly,
    })),
  };
}

function teamsBelow(name: string): Set<string> {
  const department = departments.find(plan => plan.name === name);
  return new Set([name, ...(department?.teams ?? []).map(team => team.name)]);
}

/** What is committed of the running month, in pounds, at the high end. */
function committedBy(
  team: string,
  environments: readonly EnvironmentImport[],
  today: Day,
): number {
  const teams = new Set([...teamsBelow(team)].map(ref));
  const { committed } = monthlyCostsOf(
    environments.filter(({ teamRef }) => teams.has(teamRef)).map(lifeOf),
    'GBP',
    {
      nowMs: startOfDay(today, 'UTC'),
      month: windowOfMonth(monthOfDay(today), 'UTC'),
      convert: () => null,
    },
  );
  return Number(committed?.high ?? 0);
}

/**
 * The budgets of Halden Bank, made such that one is nearly used up and one is over,
 * whatever day it is. What holds today is said before what held earlier, so that
 * nobody is told of a threshold of a budget that has changed since.
 */
export function haldenBankBudgets(
  environments: readonly EnvironmentImport[],
  today: Day,
): NewBudget[] {
  const month = monthOfDay(today);
  return plans.flatMap(({ before, ownerRef, share, team }) => {
    // Rounded down, so that a whole percent is reached and not just missed.
    const pounds = Math.floor(committedBy(team, environments, today) / share);
    const budgetOf = (amount: number, from: string): NewBudget => ({
      teamRef: ref(team),
      ownerRef,
      monthly: { amount: String(Math.floor(amount)), currency: 'GBP' },
      from,
    });
    return [
      budgetOf(pounds, addMonths(month, -1)),
      ...before.map(({ monthsAgo, part }) =>
        budgetOf(pounds * part, addMonths(month, -monthsAgo)),
      ),
    ];
  });
}
