import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { orderTargets } from './orderTargets';

describe('orderTargets', () => {
  it('puts those who have to hurry most first, the reached ones last', async () => {
    const { targets } = await createFixtureApi('many').getTargets();
    const ordered = orderTargets(targets.filter(({ endedAt }) => !endedAt));
    const standings = ordered.map(({ standing }) => standing);
    expect(standings).toEqual([
      'behind',
      'behind',
      'missed',
      'unknown',
      'ahead',
      'reached',
    ]);
    expect(ordered[0].pacePerWeek).toBeGreaterThan(ordered[1].pacePerWeek ?? 0);
  });
});
