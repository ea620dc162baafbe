/**
 * Deployments no longer have the database look up, row by row, an actor and a
 * classification that are never deleted: that look was a quarter of the time to
 * take one in. Services can be deleted, where two turn out to be one, so that
 * reference stays.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('deployments', table => {
    table.dropForeign('actor_id');
    table.dropForeign('classification_id');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('deployments', table => {
    table.foreign('actor_id').references('actors.id');
    table.foreign('classification_id').references('classifications.id');
  });
};
