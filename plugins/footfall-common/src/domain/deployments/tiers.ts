import { compileTextMatch, TextMatch } from '../matching';

/** @public */
export const tiers = [
  'production',
  'staging',
  'development',
  'ephemeral',
  'other',
] as const;

/**
 * What an environment is for. `other` is an environment that no pattern of the
 * configuration names; it is counted, and shown, on its own.
 *
 * @public
 */
export type Tier = (typeof tiers)[number];

/**
 * Says that environments whose name matches are of a tier.
 *
 * @public
 */
export interface TierRule {
  readonly tier: Tier;
  readonly match: TextMatch;
}

/**
 * The tier of an environment's name: the first rule that matches decides. Rules
 * are held against the name in lower case.
 *
 * @public
 */
export function compileTiers(
  rules: readonly TierRule[],
): (environment: string) => Tier {
  const compiled = rules.map(rule => ({
    tier: rule.tier,
    matches: compileTextMatch(rule.match),
  }));
  return environment => {
    const name = environment.toLocaleLowerCase('en-US');
    return compiled.find(rule => rule.matches(name))?.tier ?? 'other';
  };
}
