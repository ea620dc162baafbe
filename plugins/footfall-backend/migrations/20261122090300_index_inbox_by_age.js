/**
 * A replay goes through the inbox from the oldest item on, page by page.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('inbox', table => {
    table.index(['first_seen_ms', 'id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('inbox', table => {
    table.dropIndex(['first_seen_ms', 'id']);
  });
};
