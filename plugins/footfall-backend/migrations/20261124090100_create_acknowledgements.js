/**
 * That people accepted what something costs. An acknowledgement is used up and
 * never deleted: who agreed to what is asked for long after.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('acknowledgements', table => {
    table.comment(
      'Estimates that somebody accepted, and the task that used it',
    );
    table.text('id').primary();
    table.text('by_ref').notNullable();
    table.bigInteger('at_ms').notNullable();
    table.bigInteger('valid_until_ms').notNullable();
    table.text('template_ref').notNullable();
    table.text('team_ref').comment('Who pays; null where nobody was named');
    table.text('title').notNullable();
    table.text('inputs_hash').notNullable();
    table.text('fingerprint').notNullable();
    table.text('provider').notNullable();
    table.text('region').notNullable();
    table.text('completeness').notNullable();
    // Decimals as text: no engine rounds them.
    table.text('monthly_low').comment('null where it is unknown');
    table.text('monthly_high').comment('null where it is unknown');
    table.text('currency').comment('null where it is unknown');
    table.integer('unknown_lines').notNullable();
    table.text('prices_from').comment('A day');
    table.text('prices_to').comment('A day');
    table.boolean('was_over_budget').notNullable();
    table.text('reason');
    table.text('touchpoint').notNullable();
    table.text('task_id').comment('null while no task used it');
    table.bigInteger('used_ms').comment('null while no task used it');
    table.index(['at_ms', 'id']);
    table.index(['by_ref', 'at_ms']);
    table.index(['team_ref', 'at_ms']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('acknowledgements');
};
