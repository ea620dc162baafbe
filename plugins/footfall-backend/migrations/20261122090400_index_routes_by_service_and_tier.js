/**
 * Whether a service deployed on some days is asked for one tier. Without the
 * tier in this index SQLite reads every service's rows of those days instead.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('rollup_routes', table => {
    table.dropIndex(['service_id', 'day']);
    table.index(['service_id', 'tier', 'day']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('rollup_routes', table => {
    table.dropIndex(['service_id', 'tier', 'day']);
    table.index(['service_id', 'day']);
  });
};
