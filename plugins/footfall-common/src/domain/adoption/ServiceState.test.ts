import { noRouteCounts, RouteCounts } from '../routes';
import { stateOf } from './ServiceState';

describe('stateOf', () => {
  it.each<[Partial<RouteCounts>, string]>([
    [{}, 'dormant'],
    [{ paved: 3 }, 'paved'],
    [{ paved: 3, legacy: 1 }, 'mixed'],
    [{ paved: 1, bypass: 30 }, 'mixed'],
    [{ paved: 1, unknown: 1 }, 'mixed'],
    [{ legacy: 1 }, 'bypassing'],
    [{ bypass: 1 }, 'bypassing'],
    [{ unknown: 1 }, 'bypassing'],
  ])('%j is %s', (counts, state) => {
    expect(stateOf({ ...noRouteCounts, ...counts })).toBe(state);
  });
});
