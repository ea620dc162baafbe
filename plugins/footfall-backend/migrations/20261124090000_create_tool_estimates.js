/**
 * What a tool estimated of a template, an environment or a pull request: the
 * newest estimate of each.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('tool_estimates', table => {
    table.comment('The newest estimate of a tool for each subject');
    table
      .text('kind')
      .notNullable()
      .comment('template, environment or pull-request');
    table
      .text('ref')
      .notNullable()
      .comment('The entity ref of a template, an id or an address');
    table
      .text('estimate')
      .notNullable()
      .comment('JSON: lines and total, in the currency of the tool');
    table
      .integer('unsupported')
      .comment('Resources that the tool does not price; null where not told');
    table
      .bigInteger('estimated_ms')
      .notNullable()
      .comment('When the tool says it estimated it');
    table.bigInteger('received_ms').notNullable();
    table.primary(['kind', 'ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('tool_estimates');
};
