import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { booleanOf } from '../../database/columns';

/** Bounds the memory that an organisation with many actors takes. */
const ACTORS_AT_A_TIME = 5_000;

interface ActorRow {
  id: number;
  name: string;
  is_robot: boolean | number;
}

async function markActors(knex: Knex, actors: ActorRow[], isRobot: boolean) {
  for (const chunk of inChunks(actors.map(({ id }) => id))) {
    await knex('actors').whereIn('id', chunk).update({ is_robot: isRobot });
  }
}

/**
 * Holds every known actor against the configured robots again: who counts as a
 * person is decided by the configuration of today, for all of history.
 */
export async function remarkRobots(
  knex: Knex,
  isRobot: (name: string) => boolean,
) {
  let afterId = 0;
  for (;;) {
    const actors: ActorRow[] = await knex('actors')
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(ACTORS_AT_A_TIME)
      .select('id', 'name', 'is_robot');
    if (actors.length === 0) {
      return;
    }
    const changed = actors.filter(
      actor => booleanOf(actor.is_robot) !== isRobot(actor.name),
    );
    await markActors(
      knex,
      changed.filter(({ name }) => isRobot(name)),
      true,
    );
    await markActors(
      knex,
      changed.filter(({ name }) => !isRobot(name)),
      false,
    );
    afterId = actors[actors.length - 1].id;
  }
}
