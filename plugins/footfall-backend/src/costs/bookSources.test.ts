import { mockServices } from '@backstage/backend-test-utils';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { bookOf } from '../__testUtils__/priceBooks';
import { fileSource, moduleSource, urlSource } from './bookSources';
import { PriceSources } from './PriceSources';

/** Nobody gives up on it. */
const { signal } = new AbortController();

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
    const { prices } = await fileSource(file).read(signal);
    expect(prices).toHaveLength(1);
    await expect(
      fileSource(join(folder, 'none.yaml')).read(signal),
    ).rejects.toThrow('ENOENT');
  });

  it('are files of packages', async () => {
    const { prices } = await fileSource(
      '@footfall/backstage-plugin-footfall-backend/examples/prices.example.yaml',
    ).read(signal);
    expect(prices.length).toBeGreaterThan(40);
  });

  it('are addresses, shown without what may be secret in them', async () => {
    const reader = mockServices.urlReader.mock();
    reader.readUrl.mockResolvedValue({
      buffer: async () => Buffer.from(bookOf('none')),
    });
    const address = 'https://user:word@example.com/prices.yaml?token=abc';
    const source = urlSource(address, reader);
    const { problems } = await source.read(signal);
    expect(reader.readUrl).toHaveBeenCalledWith(address, { signal });
    expect(source.id).toBe('url:https://example.com/prices.yaml');
    expect(JSON.stringify(problems)).not.toMatch(/word|token/);
  });

  describe('are addresses whose answer', () => {
    const answering = (stream: Readable) => {
      const reader = mockServices.urlReader.mock();
      reader.readUrl.mockResolvedValue({
        buffer: async () => Buffer.from(''),
        stream: () => stream,
      });
      return urlSource('https://example.com/prices.yaml', reader);
    };

    it('comes in pieces', async () => {
      const text = Buffer.from(bookOf('1').replace('a page', 'Seite é'));
      // In the middle of a letter.
      const middle = text.indexOf(0xc3) + 1;
      const { prices } = await answering(
        Readable.from([text.subarray(0, middle), text.subarray(middle)]),
      ).read(signal);
      expect(prices).toMatchObject([{ source: 'Seite é' }]);
    });

    it('never ends', async () => {
      let sent = 0;
      const endless = Readable.from(
        (function* pieces() {
          for (;;) {
            sent += 1;
            yield Buffer.alloc(1024 * 1024, ' ');
          }
        })(),
      );
      const { problems } = await answering(endless).read(signal);
      expect(problems).toMatchObject([
        { message: expect.stringContaining('is larger than') },
      ]);
      expect(endless.destroyed).toBe(true);
      expect(sent).toBeLessThan(60);
    });

    it('stops in the middle', async () => {
      const stopping = new Readable({ read: () => {} });
      stopping.push('prices: ');
      const controller = new AbortController();
      const answer = answering(stopping).read(controller.signal);
      controller.abort();
      await expect(answer).rejects.toThrow(/abort/);
      expect(stopping.destroyed).toBe(true);
    });
  });

  it('are modules, whose prices are looked through as well', async () => {
    const { prices } = JSON.parse(bookOf('-1'));
    const source = moduleSource({
      id: 'agreement',
      readPrices: async () => prices,
    });
    expect((await source.read(signal)).problems).toMatchObject([
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
