/**
 * How far the sources that modules add have come.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('source_states', table => {
    table.comment('Checkpoint and progress of each source');
    table.text('source_id').primary();
    table.text('checkpoint').comment('JSON, known to the source only');
    table.text('state');
    table.bigInteger('done');
    table.bigInteger('total');
    table.text('note');
    table.bigInteger('updated_ms').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('source_states');
};
