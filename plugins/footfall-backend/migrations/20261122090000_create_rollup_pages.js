/** The units of time that are rolled up, the shortest first. */
const INTERVALS = ['day', 'week', 'month', 'quarter'];

/** The order of the counts in a page. */
const ROUTE_KINDS = ['paved', 'legacy', 'bypass', 'unknown'];

// The rollups of days say which week, month and quarter each of them lies in.
const calendar = `select distinct day, week, month, quarter from rollup_routes`;

const countsOfServices = interval => `
  select ${interval} as starts, tier, service_id, ${ROUTE_KINDS.map(
  kind =>
    `sum(case when route_kind = '${kind}' then deployments else 0 end) as ${kind}`,
).join(', ')}
  from rollup_routes group by ${interval}, tier, service_id`;

const routesOfPages = interval => `
  select starts, tier, '{' || string_agg(
    '"' || service_id || '":[' || ${ROUTE_KINDS.join(` || ',' || `)} || ']', ','
  ) || '}' as routes
  from (${countsOfServices(interval)}) as counts group by starts, tier`;

const peopleOfServices = interval => `
  select starts, tier, service_id,
    string_agg(cast(actor_id as text), ',') as deploying,
    coalesce(string_agg(case when has_bypassed > 0 then cast(actor_id as text) end, ','), '') as bypassing
  from (
    select calendar.${interval} as starts, tier, service_id, actor_id, max(bypass_deployments) as has_bypassed
    from rollup_actors join (${calendar}) as calendar on calendar.day = rollup_actors.day
    group by calendar.${interval}, tier, service_id, actor_id
  ) as actors group by starts, tier, service_id`;

const peopleOfPages = interval => `
  select starts, tier, '{' || string_agg(
    '"' || service_id || '":[[' || deploying || '],[' || bypassing || ']]', ','
  ) || '}' as people
  from (${peopleOfServices(interval)}) as people group by starts, tier`;

const fillPages = interval => `
  insert into rollup_pages (unit, starts, tier, routes, people)
  select '${interval}', routes.starts, routes.tier, routes.routes, coalesce(people.people, '{}')
  from (${routesOfPages(interval)}) as routes
  left join (${peopleOfPages(interval)}) as people
    on people.starts = routes.starts and people.tier = routes.tier`;

/**
 * What whole organisations did in a day, a week, a month or a quarter, on a page
 * each, so that a question about a year reads a few dozen rows. Filled from the
 * rollups of days that there are.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('rollup_intervals', table => {
    table.comment('Locked while the pages of a longer interval are replaced');
    table.text('unit').notNullable();
    table.text('starts').notNullable().comment('Its first day');
    table.primary(['unit', 'starts']);
  });
  await knex.schema.createTable('rollup_pages', table => {
    table.comment('Every service in one interval and tier');
    table.text('unit').notNullable().comment('day, week, month or quarter');
    table.text('starts').notNullable().comment('Its first day');
    table.text('tier').notNullable();
    table
      .text('routes')
      .notNullable()
      .comment(
        'JSON: by service, deployments that were paved, legacy, bypass, unknown',
      );
    table
      .text('people')
      .notNullable()
      .comment('JSON: by service, actors who deployed, and those who bypassed');
    table.primary(['tier', 'unit', 'starts']);
    table.index(['unit', 'starts']);
  });
  for (const interval of INTERVALS) {
    await knex.raw(fillPages(interval));
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rollup_pages');
  await knex.schema.dropTable('rollup_intervals');
};
