/**
 * Whether an accepted estimate was over the budget may be what nobody can tell,
 * which is not the same as no. Before, it was written down as no: of what is not
 * wholly known and somebody pays for, it is not believed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('acknowledgements', table => {
    table
      .boolean('was_over_budget')
      .nullable()
      .comment('null where nobody could tell')
      .alter();
  });
  await knex('acknowledgements')
    .where({ was_over_budget: false })
    .whereNotNull('team_ref')
    .where(unknown =>
      unknown.whereNull('monthly_low').orWhere('unknown_lines', '>', 0),
    )
    .update({ was_over_budget: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('acknowledgements')
    .whereNull('was_over_budget')
    .update({ was_over_budget: false });
  await knex.schema.alterTable('acknowledgements', table => {
    table.boolean('was_over_budget').notNullable().comment('').alter();
  });
};
