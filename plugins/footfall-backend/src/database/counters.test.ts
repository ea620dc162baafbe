import { TestDatabases } from '@backstage/backend-test-utils';
import { bumpCounter, readCounter } from './counters';
import { migrate } from './migrate';

describe('counters', () => {
  const databases = TestDatabases.create();

  describe.each(databases.eachSupportedId())('on %p', id => {
    it('begin at 0 and grow by one, each on its own', async () => {
      const knex = await databases.init(id);
      await migrate(knex);
      expect(await readCounter(knex, 'catalog')).toBe(0);
      await bumpCounter(knex, 'catalog');
      await bumpCounter(knex, 'catalog');
      expect(await readCounter(knex, 'catalog')).toBe(2);
    });

    it('lose no change that comes at the same time as another', async () => {
      const knex = await databases.init(id);
      await migrate(knex);
      await Promise.all(
        Array.from({ length: 20 }, () =>
          knex.transaction(trx => bumpCounter(trx, 'catalog')),
        ),
      );
      expect(await readCounter(knex, 'catalog')).toBe(20);
    });

    it('do not grow with a change that was rolled back', async () => {
      const knex = await databases.init(id);
      await migrate(knex);
      const trx = await knex.transaction();
      await bumpCounter(trx, 'catalog');
      await trx.rollback();
      expect(await readCounter(knex, 'catalog')).toBe(0);
    });
  });
});
