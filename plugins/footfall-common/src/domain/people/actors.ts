import { compileTextMatch, TextMatch } from '../matching';

/**
 * Whether an actor, spelled as {@link actorKeyOf} does, is a robot. Robots are no
 * persons and are never counted as people.
 *
 * @public
 */
export function compileRobots(
  robots: readonly TextMatch[],
): (actor: string) => boolean {
  const matchers = robots.map(compileTextMatch);
  return actor => matchers.some(matches => matches(actor));
}

/**
 * The spelling under which two mentions of an actor are the same actor.
 *
 * @public
 */
export function actorKeyOf(actor: string): string {
  return actor.trim().toLocaleLowerCase('en-US');
}
