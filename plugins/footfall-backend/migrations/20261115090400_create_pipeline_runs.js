/**
 * Joins deployments that came as CDEvents with how their pipeline runs ended,
 * and lets the inbox tell what a rejected item was meant to be.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('pipeline_run_deployments', table => {
    table.comment('Deployments whose pipeline run may yet end');
    table.text('source').notNullable();
    table.text('external_id').notNullable();
    table.text('run_key').notNullable().comment('The run, or else the chain');
    table.text('deployment').notNullable().comment('JSON, as it is ingested');
    table.bigInteger('recorded_ms').notNullable();
    table.primary(['source', 'external_id']);
    table.index('run_key');
    table.index('recorded_ms');
  });
  await knex.schema.createTable('pipeline_run_ends', table => {
    table.comment('How pipeline runs ended, under their run and their chain');
    table.text('run_key').notNullable();
    table.text('run_source').notNullable();
    table.text('run_id').notNullable();
    table.text('outcome').notNullable();
    table.bigInteger('finished_ms').notNullable();
    table.bigInteger('recorded_ms').notNullable();
    table.primary(['run_key', 'run_source', 'run_id']);
    table.index('recorded_ms');
  });
  await knex.schema.alterTable('inbox', table => {
    table
      .text('format')
      .notNullable()
      .defaultTo('deployment')
      .comment('What the payload is read as when it is replayed');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('inbox', table => table.dropColumn('format'));
  await knex.schema.dropTable('pipeline_run_ends');
  await knex.schema.dropTable('pipeline_run_deployments');
};
