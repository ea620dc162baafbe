import { TestDatabases } from '@backstage/backend-test-utils';
import {
  govukConfig,
  hasGovukRecord,
  readGovukDeployments,
  readGovukEntities,
  readGovukFigures,
} from './__testUtils__/govukRecord';
import { TestFootfall } from './__testUtils__/TestFootfall';

const describeWithRecord = hasGovukRecord() ? describe : describe.skip;

describeWithRecord('the GOV.UK record', () => {
  jest.setTimeout(300_000);
  const databases = TestDatabases.create();

  it.each(databases.eachSupportedId())(
    'gives the figures that another program computed, on %p',
    async id => {
      const footfall = await TestFootfall.create({
        knex: await databases.init(id),
        config: govukConfig,
        entities: readGovukEntities(),
        now: '2025-07-01T06:00:00Z',
      });
      await footfall.syncCatalog();
      const deployments = readGovukDeployments();
      const result = await footfall.ingest(deployments);
      expect(result).toEqual({
        accepted: deployments.length,
        duplicates: 0,
        corrected: 0,
        rejected: [],
      });
      await footfall.rollUp();

      const expected = readGovukFigures();
      expect(expected).toHaveLength(3);
      for (const { window, tier, teams } of expected) {
        const report = await footfall.adoption({ ...window, tier, by: 'team' });
        const { '*': total, ...byTeam } = teams;
        expect(report.total).toMatchObject(total);
        const rows = Object.fromEntries(
          report.rows.map(row => [row.key.replace('group:default/', ''), row]),
        );
        expect(Object.keys(rows).sort()).toEqual(Object.keys(byTeam).sort());
        expect(rows).toMatchObject(byTeam);
      }
    },
  );
});
