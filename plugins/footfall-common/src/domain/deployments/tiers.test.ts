import { compileTiers } from './tiers';

describe('compileTiers', () => {
  const tierOf = compileTiers([
    { tier: 'staging', match: { regex: '(^|-)(pre-?prod|staging)(-|$)' } },
    { tier: 'production', match: { regex: '(^|-)(prod|production)(-|$)' } },
    { tier: 'ephemeral', match: { prefix: 'pr-' } },
  ]);

  it.each([
    ['production', 'production'],
    ['eu-prod', 'production'],
    ['EU-Prod', 'production'],
    ['preprod', 'staging'],
    // The first rule that matches decides, and "pre-prod" holds "prod" as well.
    ['pre-prod', 'staging'],
    ['pr-1234', 'ephemeral'],
    ['sandbox', 'other'],
    ['', 'other'],
  ])('%s is %s', (environment, tier) => {
    expect(tierOf(environment)).toBe(tier);
  });

  it('calls everything other where nothing is configured', () => {
    expect(compileTiers([])('production')).toBe('other');
  });
});
