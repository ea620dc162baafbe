/**
 * Which environment each acknowledgement ordered: one, for good, also after it
 * was ordered anew with another one. Where several were registered with the same,
 * it is that of the first of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('environment_acknowledgements', table => {
    table.comment('Which environment an acknowledgement ordered');
    table.text('acknowledgement_id').primary();
    table.text('environment_id').notNullable().index();
  });
  await knex.raw(
    `insert into environment_acknowledgements (acknowledgement_id, environment_id)
     select acknowledgement_id, id from environments as its
     where acknowledgement_id is not null and not exists (
       select 1 from environments as earlier
       where earlier.acknowledgement_id = its.acknowledgement_id
         and (earlier.created_ms < its.created_ms
           or (earlier.created_ms = its.created_ms and earlier.id < its.id)))`,
  );
  await knex.raw(
    `update environments set acknowledgement_id = null
     where acknowledgement_id is not null and not exists (
       select 1 from environment_acknowledgements as ordered
       where ordered.environment_id = environments.id)`,
  );
  // Orders that are under way are looked for with every estimate.
  await knex.schema.alterTable('acknowledgements', table =>
    table.index('used_ms'),
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('acknowledgements', table =>
    table.dropIndex('used_ms'),
  );
  await knex.schema.dropTable('environment_acknowledgements');
};
