import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';

/** The columns that environments can be sorted by. */
export const environmentSortKeys = [
  'name',
  'state',
  'service',
  'team',
  'tier',
  'monthly',
  'age',
  'idle',
  'ends',
] as const;

/** @see environmentSortKeys */
export type EnvironmentSortKey = (typeof environmentSortKeys)[number];

/** How environments are sorted. */
export interface EnvironmentSort {
  readonly key: EnvironmentSortKey;
  readonly isDescending: boolean;
}

/** The dearest first. */
export const usualSort: EnvironmentSort = {
  key: 'monthly',
  isDescending: true,
};

type Sortable = string | number | null;

// Where somebody has to look comes first.
const stateRanks: Record<EnvironmentRecord['state'], number> = {
  expired: 0,
  expiring: 1,
  idle: 2,
  'shutting-down': 3,
  active: 4,
  gone: 5,
};

const valueTable: Record<
  EnvironmentSortKey,
  (environment: EnvironmentRecord) => Sortable
> = {
  name: ({ name }) => name,
  service: ({ serviceRef }) => serviceRef,
  team: ({ teamTitle }) => teamTitle,
  tier: ({ tier }) => tier,
  monthly: ({ monthly }) => (monthly === null ? null : Number(monthly.high)),
  // Older is more.
  age: ({ createdAt }) => -Date.parse(createdAt),
  idle: ({ idleDays }) => idleDays,
  ends: ({ expiresOn }) => expiresOn,
  state: ({ state }) => stateRanks[state],
};

function compare(a: Sortable, b: Sortable): number {
  return typeof a === 'string' && typeof b === 'string'
    ? a.localeCompare(b)
    : Number(a) - Number(b);
}

// Amounts of two currencies cannot be compared, so each stays with its own.
const compareCurrencies = (a: EnvironmentRecord, b: EnvironmentRecord) =>
  (a.monthly?.currency ?? '').localeCompare(b.monthly?.currency ?? '');

/**
 * Sorted environments. What is not known is neither much nor little: it comes
 * last either way. Equal ones stand by name.
 */
export function sortEnvironments(
  environments: readonly EnvironmentRecord[],
  { isDescending, key }: EnvironmentSort,
): EnvironmentRecord[] {
  const valueOf = valueTable[key];
  const sign = isDescending ? -1 : 1;
  return [...environments].sort((a, b) => {
    const [valueA, valueB] = [valueOf(a), valueOf(b)];
    if (valueA === null || valueB === null) {
      return (
        Number(valueA === null) - Number(valueB === null) ||
        a.name.localeCompare(b.name)
      );
    }
    return (
      (key === 'monthly' && compareCurrencies(a, b)) ||
      sign * compare(valueA, valueB) ||
      a.name.localeCompare(b.name)
    );
  });
}
