/**
 * Surveys, their waves, who was asked, and what was answered.
 *
 * Who was asked (`wave_invitations`) and what was answered (`wave_answers`) have
 * no column in common. While a wave is open its answers stand under a keyed hash
 * of the person; when it closes they are counted into `wave_tallies` by cells of
 * enough people, and the answers and the key are gone.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('answer_keys', table => {
    table.comment('Keys of occasions that are still open');
    table.text('occasion').primary();
    table.text('secret').notNullable().comment('Hex; destroyed at the end');
  });
  await knex.schema.createTable('surveys', table => {
    table.comment('What is asked, of whom and how often');
    table.text('id').primary();
    table.text('state').notNullable().comment('active, paused or ended');
    table.text('definition').notNullable().comment('JSON');
    table.text('created_by').notNullable();
    table.bigInteger('created_ms').notNullable();
    table.text('changed_by').notNullable();
    table.bigInteger('changed_ms').notNullable();
  });
  await knex.schema.createTable('survey_waves', table => {
    table.comment('One asking of a survey');
    table.text('id').primary();
    table.text('survey_id').notNullable().references('surveys.id');
    table.integer('number').notNullable().comment('Counted from 1');
    table.text('definition').notNullable().comment('JSON, as it was opened');
    table.text('due_day').notNullable().comment('The day of its cadence');
    table.text('opens_on').notNullable();
    table.text('closes_on').notNullable().comment('The first day after it');
    table.text('reminder_days').notNullable().comment('JSON');
    table.text('state').notNullable().comment('open, closing or closed');
    table.bigInteger('opened_ms').notNullable();
    table.bigInteger('closed_ms');
    table.integer('min_respondents').notNullable();
    table.integer('invited').notNullable();
    table.integer('resting').notNullable().comment('Left in peace');
    table.integer('answered').comment('Counted when it closes');
    table.bigInteger('incidents_ms').comment('When its scores were handed on');
    table.unique(['survey_id', 'number']);
    table.unique(['survey_id', 'due_day']);
  });
  await knex.schema.raw(
    `create unique index survey_waves_one_at_a_time
     on survey_waves (survey_id) where state <> 'closed'`,
  );
  await knex.schema.createTable('wave_groups', table => {
    table.comment('The Groups above those who were asked, as they were then');
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.text('group_ref').notNullable();
    table.text('title').notNullable();
    table.text('type').notNullable();
    table.text('parent_ref');
    table.integer('invited').notNullable().comment('Asked as of this Group');
    table.integer('cell').comment('Where those were counted; at closing');
    table.primary(['wave_id', 'group_ref']);
  });
  await knex.schema.createTable('wave_invitations', table => {
    table.comment('Who was asked');
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.text('person_ref').notNullable();
    table.text('survey_id').notNullable();
    table.text('group_ref').notNullable().comment('Their team of that day');
    table.text('asked_on').notNullable();
    table
      .text('status')
      .notNullable()
      .comment('asked, answered or declined; ended once the wave has closed');
    table.integer('notices').notNullable().comment('How many were sent');
    table.primary(['wave_id', 'person_ref']);
    table.index(['person_ref', 'asked_on']);
  });
  await knex.schema.createTable('wave_notices', table => {
    table.comment(
      'Invitations and reminders that were sent, or are being sent',
    );
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.integer('number').notNullable().comment('0 is the invitation');
    table.text('state').notNullable().comment('waiting, claimed or sent');
    table.bigInteger('claimed_ms');
    table.primary(['wave_id', 'number']);
  });
  await knex.schema.createTable('wave_answers', table => {
    table.comment('Answers of waves that are open');
    table
      .text('answer_key')
      .primary()
      .comment('A keyed hash of the person; the key goes with the wave');
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.text('group_ref').notNullable();
    table.text('answers').notNullable().comment('JSON');
    table.index('wave_id');
  });
  await knex.schema.createTable('wave_cells', table => {
    table.comment('The smallest sets of answers that are told from each other');
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.integer('cell').notNullable();
    table.integer('n').notNullable();
    table.primary(['wave_id', 'cell']);
  });
  await knex.schema.createTable('wave_tallies', table => {
    table.comment('How often each answer was given in a cell');
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.integer('cell').notNullable();
    table.text('question_id').notNullable();
    table.integer('value').notNullable();
    table.integer('count').notNullable();
    table.primary(['wave_id', 'cell', 'question_id', 'value']);
  });
  await knex.schema.createTable('wave_comments', table => {
    table.comment('What was written, in no order and under no name');
    table.text('id').primary().comment('Random');
    table.text('wave_id').notNullable().references('survey_waves.id');
    table.text('question_id').notNullable();
    table.text('group_ref').comment('Where enough people wrote');
    table.text('text').notNullable();
    table.text('themes').notNullable().comment('JSON');
    table.index('wave_id');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'wave_comments',
    'wave_tallies',
    'wave_cells',
    'wave_answers',
    'wave_notices',
    'wave_invitations',
    'wave_groups',
    'survey_waves',
    'surveys',
    'answer_keys',
  ]) {
    await knex.schema.dropTable(table);
  }
};
