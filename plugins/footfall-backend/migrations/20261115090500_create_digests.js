/**
 * Which weekly digests were sent, so that a week's is sent once however many
 * replicas, restarts and retries there are.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('digests', table => {
    table.comment('Weekly digests, one row for each week');
    table.text('week').primary().comment('The ISO week, 2026-W47');
    table.text('state').notNullable().comment('waiting, claimed or sent');
    table
      .bigInteger('claimed_ms')
      .comment('When a replica last set about sending it');
    table.bigInteger('sent_ms');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('digests');
};
