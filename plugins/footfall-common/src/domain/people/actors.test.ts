import { actorKeyOf, compileRobots } from './actors';

describe('compileRobots', () => {
  const isRobot = compileRobots([
    { regex: '\\[bot\\]$' },
    { prefix: 'system:serviceaccount:' },
    { oneOf: ['jenkins', 'argocd'] },
  ]);

  it.each([
    ['renovate[bot]', true],
    ['system:serviceaccount:argo', true],
    ['jenkins', true],
    ['jenkinson', false],
    ['alice', false],
  ])('%s: %s', (actor, expected) => {
    expect(isRobot(actor)).toBe(expected);
  });

  it('takes everybody for a person where no robot is configured', () => {
    expect(compileRobots([])('jenkins')).toBe(false);
  });
});

describe('actorKeyOf', () => {
  it('is the same for every spelling of an actor', () => {
    expect(actorKeyOf(' Alice@Example.COM ')).toBe(
      actorKeyOf('alice@example.com'),
    );
  });
});
