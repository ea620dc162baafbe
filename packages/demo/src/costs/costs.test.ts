import {
  addDays,
  budgetIn,
  Day,
  dayOfInstant,
  EnvironmentImport,
  environmentImportSchema,
  EnvironmentState,
  environmentStateOf,
  monthOfDay,
  newBudgetSchema,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankEntities } from '../haldenBank';
import { FORGOTTEN, haldenBankCosts, LEAVING } from '.';

const policy = { idleAfterDays: 14, reminderDays: [7, 1] };

const dayOf = (instant: string) => dayOfInstant(Date.parse(instant), 'UTC');

function stateOf(environment: EnvironmentImport, today: Day) {
  const { lastActivityAt, lastActivity = 'created' } = environment;
  return environmentStateOf(
    {
      id: environment.name,
      tier: environment.tier ?? 'ephemeral',
      createdOn: dayOf(environment.createdAt),
      expiresOn: environment.expiresOn ? parseDay(environment.expiresOn) : null,
      expirySetOn: dayOf(environment.createdAt),
      lastActivityOn: dayOf(lastActivityAt ?? environment.createdAt),
      lastActivity,
      extensions: 0,
      shutdown: null,
      isGone: Boolean(environment.goneAt),
    },
    policy,
    today,
  );
}

describe.each(
  ['2026-11-21', '2027-03-01', '2028-02-29', '2027-12-31'].map(parseDay),
)('what Halden Bank runs on %s', today => {
  const { budgets, environments, leaving } = haldenBankCosts({ today });
  const stateNamed = (name: string) => {
    const found = environments.find(environment => environment.name === name);
    return found && stateOf(found, today);
  };

  it('is the same every time, and such as the API takes', () => {
    expect(haldenBankCosts({ today })).toEqual({
      budgets,
      environments,
      leaving,
    });
    environments.forEach(environment =>
      environmentImportSchema.parse(environment),
    );
    budgets.forEach(budget => newBudgetSchema.parse(budget));
  });

  it('is of teams and services that the catalog has, each name once', () => {
    const refs = new Set(
      haldenBankEntities().map(
        ({ kind, metadata }) =>
          `${kind.toLowerCase()}:default/${metadata.name}`,
      ),
    );
    for (const environment of environments) {
      const { createdBy, serviceRef, teamRef, templateRef } = environment;
      const named = [createdBy, serviceRef, teamRef, templateRef].flatMap(
        ref => ref ?? [],
      );
      expect(named.filter(ref => !refs.has(ref))).toEqual([]);
    }
    budgets.forEach(({ ownerRef, teamRef }) => {
      expect([refs.has(ownerRef), refs.has(teamRef)]).toEqual([true, true]);
    });
    const names = environments.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lies in the past, in the order in which it happened', () => {
    const now = `${today}T00:00:00Z`;
    for (const {
      createdAt,
      estimates,
      goneAt,
      lastActivityAt,
    } of environments) {
      const end = goneAt ?? now;
      expect(estimates[0].from).toBe(createdAt);
      expect(String(lastActivityAt) >= createdAt).toBe(true);
      expect(String(lastActivityAt) <= end && end <= now).toBe(true);
      expect(estimates.every(({ from }) => from <= end)).toBe(true);
    }
  });

  it('is in every state but one, which comes of shutting one down', () => {
    const states = environments.map(environment => stateOf(environment, today));
    const countOf = (state: EnvironmentState) =>
      states.filter(one => one === state).length;
    expect(countOf('active')).toBeGreaterThanOrEqual(15);
    expect(countOf('idle')).toBeGreaterThanOrEqual(3);
    expect(countOf('expiring')).toBeGreaterThanOrEqual(2);
    expect(countOf('expired')).toBeGreaterThanOrEqual(2);
    expect(countOf('gone')).toBeGreaterThanOrEqual(20);
    expect(leaving).toEqual([LEAVING]);
    expect(stateNamed(LEAVING)).toBe('active');
  });

  it('has a load test of £61 that was forgotten for more than 14 days', () => {
    const forgotten = environments.find(({ name }) => name === FORGOTTEN);
    expect(stateNamed(FORGOTTEN)).toBe('idle');
    expect(dayOf(String(forgotten?.lastActivityAt)) < addDays(today, -14)).toBe(
      true,
    );
    expect(forgotten?.estimates).toMatchObject([
      { monthly: { low: '61.32', high: '61.32', currency: 'GBP' } },
    ]);
  });

  it('has three budgets with a past that was smaller', () => {
    const teams = [...new Set(budgets.map(({ teamRef }) => teamRef))];
    expect(teams).toHaveLength(3);
    for (const team of teams) {
      const versions = budgets
        .filter(({ teamRef }) => teamRef === team)
        .map(({ from = '', ...budget }) => ({ ...budget, from }));
      const now = budgetIn(versions, monthOfDay(today));
      expect(versions.length).toBeGreaterThan(1);
      expect(Number(now?.monthly.amount)).toBeGreaterThan(
        Number(versions[versions.length - 1].monthly.amount),
      );
    }
  });
});
