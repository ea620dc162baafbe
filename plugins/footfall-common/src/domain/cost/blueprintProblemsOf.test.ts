import { aBlueprint } from '../../testing/prices';
import { Blueprint, blueprintProblemsOf } from '..';

const [machines] = aBlueprint().lines;
const problemsOf = (changes: Partial<Blueprint>) =>
  blueprintProblemsOf(aBlueprint(changes)).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('blueprintProblemsOf', () => {
  it('finds nothing wrong with one that can be used', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('finds everything that is wrong, each in its place', () => {
    const problems = problemsOf({
      inputs: {
        replicas: { type: 'number', default: 'two' },
        min: { type: 'number' },
      },
      offers: [
        { provider: 'aws', region: '*' },
        { provider: 'aws', region: '*' },
      ],
      offerFrom: 'cluod',
      lines: [
        { ...machines, quantity: { low: 'replica', high: 'replicas *' } },
        { ...machines, itemFrom: "'x'", when: 'a = 1' },
      ],
    });
    expect(problems).toEqual([
      expect.stringMatching(/^inputs\.replicas\.default: is no number/),
      expect.stringMatching(/^inputs\.min: 'min' cannot be read/),
      expect.stringMatching(/^offers\.1: 'aws in \*' is there twice/),
      expect.stringMatching(/^lines\.1: 'machines' is there twice/),
      expect.stringMatching(/^offerFrom: 'cluod' reads cluod; it may read/),
      expect.stringMatching(
        /^lines\.0\.quantity\.low: 'replica' reads replica/,
      ),
      expect.stringMatching(/^lines\.0\.quantity\.high: .* cannot be read/),
      expect.stringMatching(
        /^lines\.1: it has either an 'item' or an 'itemFrom'/,
      ),
      expect.stringMatching(/^lines\.1\.when: .*(cannot be read)/),
    ]);
  });
});
