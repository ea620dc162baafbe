import { mockServices } from '@backstage/backend-test-utils';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BookSource } from './BookSource';
import { fileSource, moduleSource, urlSource } from './bookSources';
import { PriceLibrary } from './PriceLibrary';
import { PriceSources } from './PriceSources';
import { readBookText } from './readBookText';

const bookOf = (amount: string) =>
  JSON.stringify({
    prices: [
      {
        provider: 'aws',
        region: '*',
        item: 'machine',
        unit: 'hour',
        amount,
        currency: 'USD',
        asOf: '2026-01-01',
        source: 'a page',
      },
    ],
  });

const blueprintOf = (id: string) =>
  JSON.stringify({
    blueprints: [
      {
        id,
        title: id,
        templates: ['template:default/api'],
        offers: [{ provider: 'aws', region: '*' }],
        lines: [
          { id: 'a', title: 'A', item: 'machine', unit: 'hour', quantity: 1 },
        ],
      },
    ],
  });

function aLibrary(...sources: BookSource[]) {
  const logger = mockServices.logger.mock();
  let nowMs = 1_000;
  const library = new PriceLibrary({ sources, logger, nowMs: () => nowMs });
  return {
    library,
    logger,
    wait: () => {
      nowMs += 1_000;
    },
  };
}

/** A source that says what it is told to, or fails. */
class Told implements BookSource {
  readonly id = 'told';
  text: string | Error = bookOf('1');
  reads = 0;

  async read() {
    this.reads += 1;
    if (this.text instanceof Error) {
      throw this.text;
    }
    return readBookText(this.text, 'told');
  }
}

describe('PriceLibrary', () => {
  it('reads once for all who ask at the same time', async () => {
    const told = new Told();
    const { library } = aLibrary(told);
    await Promise.all([library.current(), library.current()]);
    await library.current();
    expect(told.reads).toBe(1);
    await Promise.all([library.refresh(), library.refresh()]);
    expect(told.reads).toBe(2);
  });

  it('keeps the last good book of a source, and shows what is wrong by now', async () => {
    const told = new Told();
    const { library, logger, wait } = aLibrary(told);
    await library.current();
    wait();
    told.text = bookOf('a lot');
    const { prices, sources } = await library.refresh();
    expect(prices).toMatchObject([{ amount: '1' }]);
    expect(sources).toMatchObject([
      {
        id: 'told',
        readMs: 1_000,
        problems: [
          { where: 'told:1', message: expect.stringContaining('amount') },
        ],
      },
    ]);
    await library.refresh();
    expect(logger.warn).toHaveBeenCalledTimes(1);

    told.text = bookOf('2');
    wait();
    expect(await library.refresh()).toMatchObject({
      prices: [{ amount: '2' }],
      sources: [{ readMs: 3_000, problems: [] }],
    });
  });

  it('lets no source that fails keep the others, and tells secrets to the log only', async () => {
    const told = new Told();
    told.text = Object.assign(new Error('token=abc at /srv/secret'), {
      code: 'ECONNREFUSED',
    });
    const other = {
      ...new Told(),
      id: 'other',
      read: async () => readBookText(bookOf('3'), 'other'),
    };
    const { library, logger } = aLibrary(told, other);
    const { prices, sources } = await library.current();
    expect(prices).toMatchObject([{ amount: '3' }]);
    expect(sources[0]).toMatchObject({
      readMs: null,
      problems: [{ message: expect.stringContaining('ECONNREFUSED') }],
    });
    expect(JSON.stringify(sources)).not.toContain('secret');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('/srv/secret'),
    );
  });

  it('counts one blueprint for a template, and names the other one', async () => {
    const [first, second] = ['first', 'second'].map(id => ({
      id,
      read: async () => readBookText(blueprintOf(id), id),
    }));
    const { blueprints, sources } = await aLibrary(
      first,
      second,
    ).library.current();
    expect(blueprints.get('template:default/api')?.id).toBe('first');
    expect(sources.map(({ problems }) => problems.length)).toEqual([0, 1]);
  });
});

describe('sources of prices', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prices-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('are files, wherever the backend was started', async () => {
    const file = join(folder, 'prices.json');
    await writeFile(file, bookOf('1'));
    const { prices } = await fileSource(file).read();
    expect(prices).toHaveLength(1);
    await expect(fileSource(join(folder, 'none.yaml')).read()).rejects.toThrow(
      'ENOENT',
    );
  });

  it('are files of packages', async () => {
    const { prices } = await fileSource(
      '@footfall/backstage-plugin-footfall-backend/examples/prices.example.yaml',
    ).read();
    expect(prices.length).toBeGreaterThan(40);
  });

  it('are addresses, shown without what may be secret in them', async () => {
    const reader = mockServices.urlReader.mock();
    reader.readUrl.mockResolvedValue({
      buffer: async () => Buffer.from(bookOf('none')),
    });
    const address = 'https://user:word@example.com/prices.yaml?token=abc';
    const source = urlSource(address, reader);
    const { problems } = await source.read();
    expect(reader.readUrl).toHaveBeenCalledWith(address);
    expect(source.id).toBe('url:https://example.com/prices.yaml');
    expect(JSON.stringify(problems)).not.toMatch(/word|token/);
  });

  it('are modules, whose prices are looked through as well', async () => {
    const { prices } = JSON.parse(bookOf('-1'));
    const source = moduleSource({
      id: 'agreement',
      readPrices: async () => prices,
    });
    expect((await source.read()).problems).toMatchObject([
      { where: 'prices[0].amount' },
    ]);
  });

  it('are told apart by their ids', () => {
    const sources = new PriceSources();
    const source = { id: 'agreement', readPrices: async () => [] };
    sources.addSource(source);
    expect(() => sources.addSource(source)).toThrow(/'agreement' already/);
    expect(sources.list()).toEqual([source]);
  });
});
