import fc from 'fast-check';
import { aDeployment } from '../../testing/deployments';
import { compileRouteRules, RouteMatch, RouteRule } from './classifyRoute';
import { Route, unclassifiedRoute } from './Route';

const paved: Route = {
  id: 'golden',
  title: 'Golden path',
  kind: 'paved',
  goldenPath: 'template:default/service',
};
const bypass: Route = {
  id: 'kubectl',
  title: 'kubectl',
  kind: 'bypass',
  goldenPath: null,
};
const rule = (id: string, match: RouteMatch, route = paved): RouteRule => ({
  id,
  match,
  route,
});

describe('compileRouteRules', () => {
  it.each<[string, RouteMatch, boolean]>([
    ['source', { source: { equals: 'argo-cd' } }, true],
    ['source', { source: { equals: 'jenkins' } }, false],
    ['actor', { actor: { prefix: 'system:' } }, true],
    ['actor', { actor: { equals: 'alice' } }, false],
    ['environment', { environment: { oneOf: ['production'] } }, true],
    ['service', { service: { regex: '-api$' } }, true],
    ['service', { service: { equals: 'component:default/x' } }, false],
    ['attribute', { attributes: { tool: { equals: 'argo' } } }, true],
    ['attribute', { attributes: { tool: { equals: 'helm' } } }, false],
    ['absent attribute', { attributes: { other: { regex: '' } } }, false],
    [
      'attribute that every object inherits',
      { attributes: { constructor: { regex: '' } } },
      false,
    ],
    [
      'all of its tests',
      {
        source: { equals: 'argo-cd' },
        attributes: { tool: { equals: 'argo' }, project: { prefix: 'p' } },
      },
      true,
    ],
    [
      'all of its tests but one',
      {
        source: { equals: 'argo-cd' },
        attributes: { tool: { equals: 'argo' }, project: { prefix: 'q' } },
      },
      false,
    ],
    ['nothing', {}, true],
  ])('looks at %s: %j is %s', (_, match, expected) => {
    const decide = compileRouteRules([rule('only', match)]);
    const decision = decide(
      aDeployment({
        actor: 'system:serviceaccount:argo',
        attributes: { tool: 'argo', project: 'payments' },
      }),
    );
    expect(decision).toEqual(
      expected
        ? { ruleId: 'only', route: paved }
        : { ruleId: null, route: unclassifiedRoute },
    );
  });

  it('passes no test of an actor where nobody is named', () => {
    const decide = compileRouteRules([rule('any', { actor: { regex: '' } })]);
    expect(decide(aDeployment({ actor: null })).ruleId).toBeNull();
  });

  it('lets the first rule that matches win', () => {
    const rules = [
      rule('argo', { source: { equals: 'argo-cd' } }, paved),
      rule('rest', {}, bypass),
    ];
    expect(compileRouteRules(rules)(aDeployment()).ruleId).toBe('argo');
    expect(compileRouteRules([...rules].reverse())(aDeployment()).ruleId).toBe(
      'rest',
    );
  });

  it('decides as the first of the rules that match alone', () => {
    const someMatch: fc.Arbitrary<RouteMatch> = fc.record(
      {
        source: fc.record({ equals: fc.constantFrom('a', 'b') }),
        environment: fc.record({ prefix: fc.constantFrom('p', 's', '') }),
        attributes: fc.record(
          { tool: fc.record({ oneOf: fc.subarray(['x', 'y']) }) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    const someDeployment = fc
      .record({
        source: fc.constantFrom('a', 'b'),
        environment: fc.constantFrom('prod', 'staging'),
        attributes: fc.constantFrom<Record<string, string>>(
          {},
          { tool: 'x' },
          { tool: 'y' },
        ),
      })
      .map(aDeployment);
    fc.assert(
      fc.property(
        fc.array(someMatch, { maxLength: 6 }),
        someDeployment,
        (matches, deployment) => {
          const rules = matches.map((match, i) => rule(`rule-${i}`, match));
          const first = rules.find(
            one => compileRouteRules([one])(deployment).ruleId !== null,
          );
          expect(compileRouteRules(rules)(deployment).ruleId).toBe(
            first?.id ?? null,
          );
        },
      ),
    );
  });

  it('refuses a regular expression that cannot be read before any event', () => {
    expect(() =>
      compileRouteRules([rule('bad', { source: { regex: '[' } })]),
    ).toThrow("'[' is not a regular expression");
  });
});
