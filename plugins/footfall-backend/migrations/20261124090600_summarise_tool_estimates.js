/**
 * What tools estimated is listed without its lines, newest first: a page of it, or
 * all of it as a table, must not read some hundred lines of each. Where there is no
 * summary the estimate itself tells the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tool_estimates', table => {
    table.text('summary').comment('JSON: the estimate without its lines');
    table.index(['estimated_ms', 'kind', 'ref'], 'tool_estimates_newest_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('tool_estimates', table => {
    table.dropIndex(
      ['estimated_ms', 'kind', 'ref'],
      'tool_estimates_newest_index',
    );
    table.dropColumn('summary');
  });
};
