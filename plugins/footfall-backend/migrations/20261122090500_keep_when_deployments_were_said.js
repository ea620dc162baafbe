/**
 * When a source said last what stands in a row. Until now that was when the row
 * was received, so that a correction looked like a deployment that came late.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('deployments', table => {
    table
      .bigInteger('said_ms')
      .comment('Null in rows that were last said when they were received');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('deployments', table =>
    table.dropColumn('said_ms'),
  );
};
