/**
 * The catalog as Footfall has seen it. What held for as long as anybody knows
 * has no `from_ms`; what still holds has no `to_ms`. Times are milliseconds
 * since the Unix epoch.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('services', table => {
    table.comment('Whatever deploys or could, in the catalog or not');
    table.increments('id');
    table.text('ref').notNullable().unique().comment('Its current entity ref');
    table.text('title').notNullable();
  });
  await knex.schema.createTable('service_names', table => {
    table.comment('Every ref under which deployments reach a service');
    table.text('name').primary();
    table
      .integer('service_id')
      .notNullable()
      .references('services.id')
      .onDelete('CASCADE');
    table.index('service_id');
  });
  await knex.schema.createTable('service_registrations', table => {
    table.comment('What the catalog said of a Component, and when');
    table.increments('id');
    table
      .integer('service_id')
      .notNullable()
      .references('services.id')
      .onDelete('CASCADE');
    table.bigInteger('from_ms');
    table.bigInteger('to_ms');
    table
      .boolean('is_service')
      .notNullable()
      .comment('Whether it matched the service filter');
    table.text('owner_ref');
    table.text('type');
    table.text('origin').comment('Where the catalog has it from');
    table.integer('seen_in_sync').notNullable();
    table.index('service_id');
  });
  await knex.schema.createTable('team_versions', table => {
    table.comment('What the catalog said of a Group, and when');
    table.increments('id');
    table.text('ref').notNullable();
    table.text('title').notNullable();
    table.text('type').notNullable();
    table.text('parent_ref');
    table.bigInteger('from_ms');
    table.bigInteger('to_ms');
    table.integer('seen_in_sync').notNullable();
    table.index('ref');
  });
  await knex.schema.createTable('memberships', table => {
    table.comment('Who was in which Group, and when');
    table.increments('id');
    table.text('user_ref').notNullable();
    table.text('team_ref').notNullable();
    table.bigInteger('from_ms');
    table.bigInteger('to_ms');
    table.integer('seen_in_sync').notNullable();
    table.index(['user_ref', 'team_ref']);
  });
  await knex.schema.createTable('user_names', table => {
    table.comment('Names under which a User may act elsewhere');
    table.text('name').primary();
    table.text('user_ref').notNullable();
    table.integer('seen_in_sync').notNullable();
  });
  await knex.schema.createTable('catalog_syncs', table => {
    table.comment('Each reading of the catalog');
    table.increments('id');
    table.bigInteger('started_ms').notNullable();
    table.bigInteger('finished_ms');
    table
      .boolean('is_settled')
      .notNullable()
      .defaultTo(false)
      .comment('The catalog has been seen whole; real dates count from here');
  });
  await knex.schema.createTable('counters', table => {
    table.comment('Grow by one with every change that readers could see');
    table.text('name').primary();
    table.bigInteger('value').notNullable();
  });
  // Two replicas that see the same entity at once must not open it twice.
  await knex.raw(
    'CREATE UNIQUE INDEX service_registrations_open ON service_registrations (service_id) WHERE to_ms IS NULL',
  );
  await knex.raw(
    'CREATE UNIQUE INDEX team_versions_open ON team_versions (ref) WHERE to_ms IS NULL',
  );
  await knex.raw(
    'CREATE UNIQUE INDEX memberships_open ON memberships (user_ref, team_ref) WHERE to_ms IS NULL',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('counters');
  await knex.schema.dropTable('catalog_syncs');
  await knex.schema.dropTable('user_names');
  await knex.schema.dropTable('memberships');
  await knex.schema.dropTable('team_versions');
  await knex.schema.dropTable('service_registrations');
  await knex.schema.dropTable('service_names');
  await knex.schema.dropTable('services');
};
