/**
 * Deployments as they were sent, with what the configured rules made of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('actors', table => {
    table.comment('Who or what acted; never leaves the backend');
    table.increments('id');
    table.text('name').notNullable().unique();
    table.boolean('is_robot').notNullable();
    table.text('user_ref').comment('The catalog User, where one is known');
  });
  await knex.schema.createTable('classifications', table => {
    table.comment('Each set of rules that was in force, the newest last');
    table.increments('id');
    table.text('fingerprint').notNullable();
    table.bigInteger('activated_ms').notNullable();
  });
  await knex.schema.createTable('deployments', table => {
    table.comment('Append-only, one row for each identity');
    table.bigIncrements('id');
    table.text('source').notNullable();
    table.text('external_id').notNullable();
    table.integer('service_id').notNullable().references('services.id');
    table.text('service_name').notNullable().comment('As it was sent');
    table.text('environment').notNullable();
    table.bigInteger('occurred_ms').notNullable();
    table.text('outcome').notNullable();
    table.bigInteger('started_ms');
    table.text('version');
    table.text('commit_sha');
    table.bigInteger('committed_ms');
    table.text('actor').comment('As it was sent; never leaves the backend');
    table.integer('actor_id').references('actors.id');
    table.text('team_ref');
    table.text('url');
    table.text('attributes').notNullable().comment('JSON');
    table.text('content_hash').notNullable();
    table.bigInteger('received_ms').notNullable();
    table.text('day').notNullable().comment('In the configured time zone');
    table.text('tier').notNullable();
    table.text('route_id').notNullable();
    table.text('route_kind').notNullable();
    table.text('rule_id').comment('The rule that decided; null: none matched');
    table
      .integer('classification_id')
      .notNullable()
      .references('classifications.id');
    table.unique(['source', 'external_id']);
    table.index('day');
    table.index(['service_id', 'occurred_ms']);
  });
  await knex.schema.createTable('inbox', table => {
    table.comment('What was rejected, until it is replayed or expires');
    table.text('id').primary().comment('A hash of what was sent');
    table.text('source');
    table.text('external_id');
    table.text('door').notNullable();
    table.text('payload').notNullable();
    table.boolean('is_replayable').notNullable();
    table.text('error').notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('first_seen_ms').notNullable();
    table.bigInteger('last_seen_ms').notNullable();
    table.bigInteger('expires_ms').notNullable();
    table.index('expires_ms');
    table.index(['last_seen_ms', 'id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inbox');
  await knex.schema.dropTable('deployments');
  await knex.schema.dropTable('classifications');
  await knex.schema.dropTable('actors');
};
