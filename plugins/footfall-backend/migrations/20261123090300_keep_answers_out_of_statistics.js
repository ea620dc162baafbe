/**
 * PostgreSQL samples rows for its planner and keeps whole values of them in
 * `pg_statistic`, where they stay when the rows are gone. Answers must not: a
 * sampled one holds everything that one person said.
 */
const ANSWERS = {
  wave_answers: ['answer_key', 'group_ref', 'answers'],
  rating_answers: ['id', 'stars', 'reasons', 'comment'],
};

const DEFAULT_TARGET = -1;

/**
 * @param {import('knex').Knex} knex
 * @param {number} target
 */
async function setStatistics(knex, target) {
  if (knex.client.config.client !== 'pg') {
    return;
  }
  for (const [table, columns] of Object.entries(ANSWERS)) {
    for (const column of columns) {
      await knex.schema.raw(
        `alter table ?? alter column ?? set statistics ${target}`,
        [table, column],
      );
    }
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await setStatistics(knex, 0);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await setStatistics(knex, DEFAULT_TARGET);
};
