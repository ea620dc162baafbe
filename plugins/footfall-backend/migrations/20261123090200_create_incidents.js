/**
 * Incidents: low scores that somebody owns, and what happened to them. An
 * incident is resolved, never deleted: how long things take, and whether they
 * helped, is told from the timeline.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('incidents', table => {
    table.comment('Low scores of teams that somebody owns');
    table.text('id').primary();
    table.integer('version').notNullable().comment('Grows with every change');
    table.text('team_ref').notNullable();
    table.text('team_title').notNullable();
    table.text('survey_id').notNullable();
    table.text('survey_title').notNullable();
    table.text('opened_wave_id').notNullable();
    table.text('state').notNullable();
    table.text('owner_ref');
    table.text('score').notNullable().comment('JSON, of the last wave');
    table.text('proof').comment('JSON, of the wave that proved it resolved');
    table.bigInteger('opened_ms').notNullable().comment('Or last reopened');
    table.bigInteger('due_ms').notNullable();
    table.bigInteger('acknowledged_ms');
    table.bigInteger('resolved_ms').comment('null exactly while unresolved');
    table.bigInteger('escalated_ms');
    table.text('escalated_to');
    table.text('root_cause');
    table.text('changed');
    table.text('public_said');
    table.text('public_doing');
    table.unique(['survey_id', 'team_ref', 'opened_wave_id']);
    table.index('team_ref');
  });
  // Whatever replicas do at once, a team has one incident of a survey to look at.
  await knex.schema.raw(
    `create unique index incidents_one_unresolved
     on incidents (survey_id, team_ref) where resolved_ms is null`,
  );
  await knex.schema.createTable('incident_events', table => {
    table.comment('The timelines of incidents, and who is still to be told');
    table.text('id').primary();
    table.text('incident_id').notNullable().references('incidents.id');
    table.integer('position').notNullable().comment('Within the timeline');
    table.bigInteger('at_ms').notNullable();
    table.text('by_ref').comment('null where a wave or the clock did it');
    table.text('what').notNullable().comment('JSON');
    table
      .bigInteger('claimed_ms')
      .comment('When a replica last set about telling people');
    table.bigInteger('told_ms');
    table.unique(['incident_id', 'position']);
    table.index('told_ms');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('incident_events');
  await knex.schema.dropTable('incidents');
};
