/**
 * Mandates and the exceptions from them. They are ended, never deleted: a
 * figure for March needs the mandates of March.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const recordColumns = table => {
    table.text('id').primary();
    table.text('from_day').notNullable();
    table.text('to_day').comment('The first day on which it no longer holds');
    table.text('reason').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('created_ms').notNullable();
    table.text('ended_by');
    table.bigInteger('ended_ms');
  };
  await knex.schema.createTable('mandates', table => {
    table.comment('What must take a paved route, and when');
    recordColumns(table);
    table.text('title').notNullable();
    table.text('scope_team');
    table.text('scope_type');
    table.text('scope_tag');
    table.text('scope_tier');
  });
  await knex.schema.createTable('mandate_exceptions', table => {
    table.comment('Services taken out of a mandate, and when');
    recordColumns(table);
    table.text('mandate_id').notNullable().references('mandates.id');
    table.text('service_ref').notNullable();
    table.text('asked_by').notNullable();
    table.index('mandate_id');
  });
  await knex.schema.createTable('targets', table => {
    table.comment('Where active adoption is meant to be by a day');
    table.text('id').primary();
    table.text('scope').notNullable();
    table.text('key').notNullable();
    table.text('tier').notNullable();
    table.float('percent').notNullable();
    table.text('by_day').notNullable();
    table.text('owner_ref').notNullable();
    table.text('set_on').notNullable();
    table.float('baseline_percent');
    table.text('created_by').notNullable();
    table.bigInteger('created_ms').notNullable();
    table.text('ended_by');
    table.bigInteger('ended_ms');
  });
  await knex.schema.alterTable('service_registrations', table => {
    table.text('tags').notNullable().defaultTo('[]').comment('JSON, sorted');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('service_registrations', table => {
    table.dropColumn('tags');
  });
  await knex.schema.dropTable('targets');
  await knex.schema.dropTable('mandate_exceptions');
  await knex.schema.dropTable('mandates');
};
