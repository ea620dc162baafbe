/**
 * Ratings. Who was asked (`rating_asks`) and what was answered
 * (`rating_answers`) have no person in common: an answer stands under a keyed
 * hash for the two days in which it can be changed, then under a random id until
 * enough people have rated the same thing, and is then only counted.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('rating_asks', table => {
    table.comment('Who was asked to rate what');
    table.text('flow').notNullable().comment('template, cli, chat or portal');
    table
      .text('occasion')
      .notNullable()
      .comment('Which time it was done: a task of the scaffolder');
    table.text('person_ref').notNullable();
    table
      .text('subject')
      .notNullable()
      .comment('What was done: the ref of a template');
    table.text('outcome').notNullable().comment('succeeded, failed, cancelled');
    table.bigInteger('ended_ms').notNullable();
    table
      .text('state')
      .notNullable()
      .comment('asked, answered, dismissed or closed');
    table
      .bigInteger('answered_ms')
      .comment('Until it can no longer be changed');
    table
      .text('answered_on')
      .comment('The day in UTC; until it can no longer be changed');
    table.text('answered_in').comment('The month; until it is closed');
    table.text('notice').comment('claimed or sent');
    table.bigInteger('notice_ms');
    table.primary(['flow', 'occasion', 'person_ref']);
    table.index(['state', 'ended_ms']);
    table.index(['person_ref', 'notice_ms']);
  });
  await knex.schema.createTable('rating_answers', table => {
    table.comment('Answers that are not counted yet');
    table
      .text('id')
      .primary()
      .comment('A keyed hash of the person; random once it is settled');
    table.text('day').comment('The day in UTC of the key; null once settled');
    table.text('flow').notNullable();
    table.text('subject').notNullable();
    table.text('month').notNullable();
    table.text('outcome').notNullable();
    table.integer('stars');
    table.text('reasons').notNullable().comment('JSON');
    table.text('comment');
    table.index(['day']);
    table.index(['flow', 'subject']);
  });
  await knex.schema.createTable('rating_tallies', table => {
    table.comment('How often so many stars were given');
    table.text('flow').notNullable();
    table.text('subject').notNullable();
    table.text('month').notNullable();
    table.text('outcome').notNullable();
    table.integer('stars').notNullable().comment('0 where none were given');
    table.integer('count').notNullable();
    table.primary(['flow', 'subject', 'month', 'outcome', 'stars']);
  });
  await knex.schema.createTable('rating_reason_tallies', table => {
    table.comment('How often a reason was given');
    table.text('flow').notNullable();
    table.text('subject').notNullable();
    table.text('month').notNullable();
    table.text('reason').notNullable();
    table.integer('count').notNullable();
    table.primary(['flow', 'subject', 'month', 'reason']);
  });
  await knex.schema.createTable('rating_comments', table => {
    table.comment('What was written, in no order and under no name');
    table.text('id').primary().comment('Random');
    table.text('flow').notNullable();
    table.text('subject').notNullable();
    table.text('text').notNullable();
    table.index(['flow', 'subject']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'rating_comments',
    'rating_reason_tallies',
    'rating_tallies',
    'rating_answers',
    'rating_asks',
  ]) {
    await knex.schema.dropTable(table);
  }
};
