import fc from 'fast-check';
import { compilePathPattern } from './compilePathPattern';

describe('compilePathPattern', () => {
  it.each([
    [
      'tags/{environment}/{service}',
      'tags/live/router',
      { environment: 'live', service: 'router' },
    ],
    ['tags/{environment}/{service}', 'tags/live/router/x', undefined],
    ['tags/{environment}/{service}', 'more/tags/live/router', undefined],
    ['tags/{environment}/{service}', 'tags//router', undefined],
    ['{service}/{service}.yaml', 'a/a.yaml', { service: 'a' }],
    ['{service}/{service}.yaml', 'a/b.yaml', undefined],
    [
      '{service}-{environment}.yaml',
      'my-api-prod.yaml',
      { service: 'my-api', environment: 'prod' },
    ],
    ['apps/**/{service}/*.yaml', 'apps/router/a.yaml', { service: 'router' }],
    [
      'apps/**/{service}/*.yaml',
      'apps/eu/west/router/a.yaml',
      { service: 'router' },
    ],
    ['apps/{service}/**', 'apps/router/x/y', { service: 'router' }],
    ['apps/{service}/**', 'apps/router', undefined],
    ['a.b+(c)/{service}', 'a.b+(c)/x', { service: 'x' }],
    ['a.b/{service}', 'axb/x', undefined],
    ['{service}', 'größe\n発注', { service: 'größe\n発注' }],
    ['{git-region}/{service}', 'eu/x', { 'git-region': 'eu', service: 'x' }],
  ])('%s against %s', (pattern, path, expected) => {
    expect(compilePathPattern(pattern).match(path)).toEqual(expected);
  });

  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    'a/../b',
    './a',
    'a**/b',
    '{a',
    'a}',
    '{}',
    '{1a}',
    '{a b}',
  ])('refuses %p', pattern => {
    expect(() => compilePathPattern(pattern)).toThrow(/Path pattern/);
  });

  const segment = fc
    .stringMatching(/^[^/{}*\0]{1,12}$/)
    .filter(text => !/^\.\.?$/.test(text));

  it('matches a pattern without any sign with itself only', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1 }),
        segment,
        (parts, other) => {
          const { match } = compilePathPattern(parts.join('/'));
          expect(match(parts.join('/'))).toEqual({});
          expect(match([...parts, other].join('/'))).toBeUndefined();
        },
      ),
    );
  });

  it('gives back what stood in the place of a placeholder', () => {
    fc.assert(
      fc.property(segment, segment, segment, (root, environment, service) => {
        const { match } = compilePathPattern(`${root}/{environment}/{service}`);
        expect(match(`${root}/${environment}/${service}`)).toEqual({
          environment,
          service,
        });
      }),
    );
  });
});
