import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureEnvironments } from '../../__fixtures__/createFixtureEnvironments';
import { selectionOf } from './Selection';
import { EnvironmentSort, sortEnvironments } from './sortEnvironments';

const environments = createFixtureEnvironments();
const named = (name: string): EnvironmentRecord => {
  const found = environments.find(one => one.name === name);
  if (!found) {
    throw new Error(`There is no ${name}`);
  }
  return found;
};
const namesBy = (
  key: EnvironmentSort['key'],
  isDescending: boolean,
  of: readonly EnvironmentRecord[] = environments,
) => sortEnvironments(of, { key, isDescending }).map(({ name }) => name);

describe('sortEnvironments', () => {
  it.each([true, false])(
    'puts those of unknown cost last, descending: %s',
    isDescending => {
      expect(namesBy('monthly', isDescending).slice(-2)).toEqual([
        'crew-hackday',
        'ports-sandbox',
      ]);
    },
  );

  it('never sets amounts of two currencies against each other', () => {
    expect(namesBy('monthly', true).at(-3)).toBe('vessels-replay');
    expect(namesBy('monthly', true)[0]).toBe('forecast-gpu-notebook');
  });

  it('puts the oldest first where age goes down', () => {
    expect(namesBy('age', true)[0]).toBe('checkout-staging');
    expect(namesBy('idle', true)[0]).toBe('ports-sandbox');
  });

  it('puts those without an end last', () => {
    expect(namesBy('ends', false).slice(-2).sort()).toEqual([
      'checkout-staging',
      'ports-sandbox',
    ]);
  });

  it('begins with the states that somebody has to look at', () => {
    expect(
      namesBy('state', false, [
        named('checkout-pr-1841'),
        named('web-api-perf'),
        named('loyalty-demo'),
      ]),
    ).toEqual(['loyalty-demo', 'web-api-perf', 'checkout-pr-1841']);
  });
});

describe('selectionOf', () => {
  const shown = [named('web-api-perf'), named('ports-sandbox')];

  it('chooses only what can be changed', () => {
    const setIds = jest.fn();
    selectionOf(shown, new Set(), setIds).toggleAll();
    expect(setIds).toHaveBeenCalledWith(new Set([shown[0].id]));
  });

  it('forgets what is no longer shown', () => {
    const ids = new Set([shown[0].id, named('loyalty-demo').id]);
    const selection = selectionOf(shown, ids, jest.fn());
    expect(selection.chosen).toEqual([shown[0]]);
    expect(selection.all).toBe('all');
  });
});
