/**
 * The ledger of budget alerts says how each stands in the words of all ledgers of
 * what is done once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('budget_alerts', table => {
    table
      .text('state')
      .notNullable()
      .defaultTo('waiting')
      .comment('waiting, claimed or sent');
  });
  await knex('budget_alerts')
    .whereNotNull('claimed_ms')
    .update({ state: 'claimed' });
  await knex('budget_alerts').whereNotNull('told_ms').update({ state: 'sent' });
};

/**
 * What nobody sets about telling is told by no time again.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('budget_alerts')
    .where({ state: 'waiting' })
    .update({ claimed_ms: null });
  await knex.schema.alterTable('budget_alerts', table => {
    table.dropColumn('state');
  });
};
