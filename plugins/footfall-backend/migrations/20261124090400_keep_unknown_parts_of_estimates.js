const ACCEPTED = `
  from environments
  join acknowledgements on acknowledgements.id = environments.acknowledgement_id
  where environments.id = environment_estimates.environment_id
    and acknowledgements.monthly_low = environment_estimates.low
    and acknowledgements.monthly_high = environment_estimates.high
    and acknowledgements.currency = environment_estimates.currency`;

/**
 * A part of what an environment costs may be unknown while the rest is known. Of
 * estimates that were kept before, this is told by what was accepted; of all
 * others nobody wrote it down.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('environment_estimates', table => {
    table
      .integer('unknown_lines')
      .notNullable()
      .defaultTo(0)
      .comment('Items of unknown cost, which are in no amount');
  });
  await knex.raw(
    `update environment_estimates
     set unknown_lines = (select acknowledgements.unknown_lines ${ACCEPTED})
     where exists (select 1 ${ACCEPTED})`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('environment_estimates', table => {
    table.dropColumn('unknown_lines');
  });
};
