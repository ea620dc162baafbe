/**
 * Rollups of whole days. A day is computed from its deployments and replaced in
 * one transaction; a mark says that it has to be computed again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('day_marks', table => {
    table.comment('Written with the change that made a day stale; append-only');
    table.bigIncrements('id');
    table.text('day').notNullable();
    table.index('day');
  });
  await knex.schema.createTable('rollup_days', table => {
    table.comment('The ledger of days');
    table.text('day').primary();
    table.integer('classification_id').notNullable();
    table.bigInteger('computed_ms');
  });
  await knex.schema.createTable('rollup_routes', table => {
    table.comment('Deployments by day, service, tier and route');
    table.text('day').notNullable();
    table.integer('service_id').notNullable();
    table.text('tier').notNullable();
    table.text('route_id').notNullable();
    table.text('route_kind').notNullable();
    table.text('week').notNullable();
    table.text('month').notNullable();
    table.text('quarter').notNullable();
    table.integer('deployments').notNullable();
    table.primary(['tier', 'day', 'service_id', 'route_id']);
    table.index(['service_id', 'day']);
    table.index('day');
  });
  await knex.schema.createTable('rollup_actors', table => {
    table.comment('Who deployed what on which day, so that people are sets');
    table.text('day').notNullable();
    table.integer('service_id').notNullable();
    table.text('tier').notNullable();
    table.integer('actor_id').notNullable();
    table.integer('bypass_deployments').notNullable();
    table.primary(['tier', 'day', 'service_id', 'actor_id']);
    table.index('day');
  });
  await knex.schema.createTable('rollup_paved_actors', table => {
    table.comment('Who deployed by a paved route on which day, to any tier');
    table.text('day').notNullable();
    table.integer('actor_id').notNullable();
    table.primary(['day', 'actor_id']);
  });
  await knex.schema.createTable('rollup_teams', table => {
    table.comment('The team that the last deployment of a day named');
    table.text('day').notNullable();
    table.integer('service_id').notNullable();
    table.text('team_ref').notNullable();
    table.primary(['day', 'service_id']);
    table.index('service_id');
  });
  await knex.schema.createTable('rollup_reporters', table => {
    table.comment('Which source told of which service on which day');
    table.text('day').notNullable();
    table.integer('service_id').notNullable();
    table.text('source').notNullable();
    table.integer('deployments').notNullable();
    table.bigInteger('last_occurred_ms').notNullable();
    table.primary(['day', 'service_id', 'source']);
    table.index(['service_id', 'day']);
  });
  await knex.schema.createTable('rollup_sources', table => {
    table.comment('What each source told of which day, and how late');
    table.text('day').notNullable();
    table.text('source').notNullable();
    table.integer('deployments').notNullable();
    table.bigInteger('last_occurred_ms').notNullable();
    table.bigInteger('last_received_ms').notNullable();
    table.bigInteger('median_lag_ms').notNullable();
    table.primary(['day', 'source']);
  });
  await knex.schema.createTable('rollup_environments', table => {
    table.comment('Deployments by day, environment and its tier');
    table.text('day').notNullable();
    table.text('environment').notNullable();
    table.text('tier').notNullable();
    table.integer('deployments').notNullable();
    table.primary(['day', 'environment', 'tier']);
    table.index('tier');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rollup_environments');
  await knex.schema.dropTable('rollup_sources');
  await knex.schema.dropTable('rollup_reporters');
  await knex.schema.dropTable('rollup_teams');
  await knex.schema.dropTable('rollup_paved_actors');
  await knex.schema.dropTable('rollup_actors');
  await knex.schema.dropTable('rollup_routes');
  await knex.schema.dropTable('rollup_days');
  await knex.schema.dropTable('day_marks');
};
