import {
  Blueprint,
  PriceBook,
  StatedPrice,
} from '@footfall/backstage-plugin-footfall-common';
import { PlacedProblem } from './readBookText';

/** What one source said last. */
export interface SourceStanding {
  readonly id: string;
  /** When it could be read last; `null` where it never could. */
  readonly readMs: number | null;
  readonly prices: readonly StatedPrice[];
  readonly blueprints: readonly Blueprint[];
  /** Why it could not be read the last time, or was not read yet. */
  readonly problems: readonly PlacedProblem[];
}

/** Everything that estimates are made of. */
export interface PriceShelf {
  readonly prices: readonly StatedPrice[];
  readonly book: PriceBook;
  readonly sources: readonly SourceStanding[];
  /** By the ref of the Template. */
  readonly blueprints: ReadonlyMap<string, Blueprint>;
}

/** One source counts for a template; any other one that does too is told. */
export function shelve(standings: readonly SourceStanding[]): PriceShelf {
  const blueprints = new Map<string, Blueprint>();
  const sources = standings.map(standing => {
    const problems = standing.blueprints.flatMap(blueprint =>
      blueprint.templates.flatMap(ref => {
        const other = blueprints.get(ref);
        if (!other) {
          blueprints.set(ref, blueprint);
        }
        return other
          ? [
              {
                where: standing.id,
                message: `The blueprint '${blueprint.id}' is of ${ref}, as '${other.id}' of another source is, which counts`,
              },
            ]
          : [];
      }),
    );
    return { ...standing, problems: [...standing.problems, ...problems] };
  });
  const prices = standings.flatMap(standing => standing.prices);
  return { prices, book: new PriceBook(prices), sources, blueprints };
}
