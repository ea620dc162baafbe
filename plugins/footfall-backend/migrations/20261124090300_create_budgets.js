/**
 * Budgets: what teams may spend a month, and who was told of how much of it is
 * committed. A version of a budget is never changed; whoever changes a budget
 * says something new of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('budget_versions', table => {
    table.comment('What was said of the budgets of teams, in its order');
    table.text('team_ref').notNullable();
    table.integer('position').notNullable().comment('Among those of the team');
    table.text('from_month').notNullable().comment('YYYY-MM');
    table.text('amount').comment('A decimal number; null where it ended');
    table.text('currency').comment('ISO 4217; null where it ended');
    table.text('owner_ref').notNullable();
    table.text('set_by').notNullable();
    table.bigInteger('set_ms').notNullable();
    table.primary(['team_ref', 'position']);
  });
  await knex.schema.createTable('budget_alerts', table => {
    table.comment('Who was told that a threshold of a month was reached');
    table.text('team_ref').notNullable();
    table.text('month').notNullable().comment('YYYY-MM');
    table.integer('percent').notNullable();
    table
      .bigInteger('claimed_ms')
      .comment('When a replica last set about telling; null while none does');
    table.bigInteger('told_ms');
    table.primary(['team_ref', 'month', 'percent']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('budget_alerts');
  await knex.schema.dropTable('budget_versions');
};
