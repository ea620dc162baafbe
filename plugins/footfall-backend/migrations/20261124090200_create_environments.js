/**
 * Environments: what runs, for whom, until when and at which cost. One that went
 * is kept: what a month cost is told from it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('environments', table => {
    table.comment('What runs, or ran');
    table.text('id').primary();
    table.integer('version').notNullable().comment('Grows with every change');
    table.text('name').notNullable();
    table.text('service_ref').notNullable().comment('Empty where it has none');
    table.text('team_ref').notNullable().comment('Who pays');
    table.text('tier').notNullable();
    table.text('origin').notNullable();
    table.text('template_ref');
    table.text('acknowledgement_id');
    table.text('url');
    table.text('created_by').notNullable();
    table.bigInteger('created_ms').notNullable();
    table.text('expires_on').comment('The last day of its life');
    table.bigInteger('expiry_set_ms').notNullable();
    table.bigInteger('last_activity_ms').notNullable();
    table.text('last_activity').notNullable();
    table.integer('extensions').notNullable();
    table.bigInteger('gone_ms').comment('null exactly while it runs');
    table.text('gone_by');
    table.index('team_ref');
    table.index('gone_ms');
    table.index('template_ref');
  });
  // Whatever replicas do at once, a name is one thing that runs.
  await knex.schema.raw(
    `create unique index environments_one_living
     on environments (service_ref, name) where gone_ms is null`,
  );
  await knex.schema.createTable('environment_estimates', table => {
    table.comment('What each costs a month, from when on; null is unknown');
    table.text('environment_id').notNullable().references('environments.id');
    table.bigInteger('from_ms').notNullable();
    table.text('low');
    table.text('high');
    table.text('currency');
    table.primary(['environment_id', 'from_ms']);
  });
  await knex.schema.createTable('environment_extensions', table => {
    table.comment('Who gave which environment more time, and why');
    table.text('id').primary();
    table.text('environment_id').notNullable().references('environments.id');
    table.text('key').notNullable().comment('Extends once, however often sent');
    table.integer('days').notNullable();
    table.text('reason');
    table.text('by_ref').notNullable();
    table.bigInteger('at_ms').notNullable();
    table.text('expires_on').comment('The last day of its life from then on');
    table.unique(['environment_id', 'key']);
  });
  await knex.schema.createTable('environment_reminders', table => {
    table.comment('What owners were told, each once');
    table.text('environment_id').notNullable().references('environments.id');
    table.text('kind').notNullable();
    table.text('occasion').notNullable();
    table.text('state').notNullable().comment('waiting, claimed or sent');
    table.bigInteger('claimed_ms');
    table.bigInteger('sent_ms');
    table.primary(['environment_id', 'kind', 'occasion']);
  });
  await knex.schema.createTable('environment_shutdowns', table => {
    table.comment('Requests to shut environments down, and what came of them');
    table.text('id').primary();
    table.text('environment_id').notNullable().references('environments.id');
    table.text('action').notNullable();
    table.text('requested_by').notNullable();
    table.bigInteger('requested_ms').notNullable();
    table.text('state').notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('attempted_ms').comment('When the last attempt began');
    table.text('handle').comment('By which the attempt is followed');
    table.bigInteger('next_ms').comment('When to look or to try again');
    table.bigInteger('claimed_ms');
    table.text('last_message');
    table.bigInteger('ended_ms').comment('null exactly while at work');
    table.index(['environment_id', 'requested_ms']);
    table.index('ended_ms');
  });
  // Two clicks, or two replicas, shut an environment down once.
  await knex.schema.raw(
    `create unique index environment_shutdowns_one_at_work
     on environment_shutdowns (environment_id) where ended_ms is null`,
  );
  await knex.schema.createTable('environment_cursors', table => {
    table.comment('How far deployments were looked through for environments');
    table.text('name').primary();
    table.bigInteger('read_to').notNullable();
    table.bigInteger('next_to').notNullable();
    table.bigInteger('next_ms').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('environment_cursors');
  await knex.schema.dropTable('environment_shutdowns');
  await knex.schema.dropTable('environment_reminders');
  await knex.schema.dropTable('environment_extensions');
  await knex.schema.dropTable('environment_estimates');
  await knex.schema.dropTable('environments');
};
