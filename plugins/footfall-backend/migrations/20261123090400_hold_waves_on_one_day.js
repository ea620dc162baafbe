/**
 * A survey can be held again on the day of its last wave, where somebody who may
 * opens it. What keeps a wave from being held twice is its number: whoever opens
 * one counts from the last that they saw.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('survey_waves', table => {
    table.dropUnique(['survey_id', 'due_day']);
  });
};

const dayAfter = day =>
  new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10);

/**
 * Waves of one day are given days of their own, each after the one before.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const waves = await knex('survey_waves')
    .orderBy(['survey_id', 'number'])
    .select('id', 'survey_id', 'due_day');
  const lastDays = new Map();
  for (const { id, survey_id, due_day } of waves) {
    const last = lastDays.get(survey_id);
    const day = last && due_day <= last ? dayAfter(last) : due_day;
    lastDays.set(survey_id, day);
    if (day !== due_day) {
      await knex('survey_waves').where({ id }).update({ due_day: day });
    }
  }
  await knex.schema.alterTable('survey_waves', table => {
    table.unique(['survey_id', 'due_day']);
  });
};
