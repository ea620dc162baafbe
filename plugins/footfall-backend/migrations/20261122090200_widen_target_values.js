/**
 * The percents of a target in double precision: a single one kept about seven
 * digits of where active adoption stood, and nothing that comes to rest beside it
 * is cut so.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // By way of text: of a single 57.2 a double would otherwise make 57.2000008.
  await knex.schema.alterTable('targets', table => {
    table.text('percent').notNullable().alter();
    table.text('baseline_percent').nullable().alter();
  });
  await knex.schema.alterTable('targets', table => {
    table.double('percent').notNullable().alter();
    table.double('baseline_percent').nullable().alter();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('targets', table => {
    table.float('percent').notNullable().alter();
    table.float('baseline_percent').nullable().alter();
  });
};
