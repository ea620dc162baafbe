/**
 * Under which names the deployments of a source come, so that one that failed is
 * found among those that are heard of.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('source_states', table => {
    table
      .text('feeds')
      .comment('JSON: the `source` of its deployments; null: its id');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('source_states', table =>
    table.dropColumn('feeds'),
  );
};
