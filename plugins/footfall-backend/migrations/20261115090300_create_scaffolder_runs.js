/**
 * Runs of the scaffolder: platform actions of whoever started them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('scaffolder_runs', table => {
    table.comment(
      'Who ran the scaffolder on which day; never leaves the backend',
    );
    table.text('task_id').primary();
    table.text('person_ref').notNullable();
    table.text('day').notNullable();
    table.index(['person_ref', 'day']);
    table.index('day');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scaffolder_runs');
};
