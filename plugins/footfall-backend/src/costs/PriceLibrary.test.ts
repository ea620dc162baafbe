import { mockServices } from '@backstage/backend-test-utils';
import { bookOf } from '../__testUtils__/priceBooks';
import { BookSource } from './BookSource';
import { PriceLibrary } from './PriceLibrary';
import { PlacedBook, readBookText } from './readBookText';

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
  const library = new PriceLibrary({
    sources,
    logger,
    nowMs: () => nowMs,
    patienceMs: 200,
  });
  return {
    library,
    logger,
    wait: () => {
      nowMs += 1_000;
    },
  };
}

/** A source that answers when the test says so, each time that it is read. */
class Awaited implements BookSource {
  readonly id = 'awaited';
  readonly #waiting: ((book: PlacedBook) => void)[] = [];
  reads = 0;

  read() {
    this.reads += 1;
    return new Promise<PlacedBook>(resolve => this.#waiting.push(resolve));
  }

  answer(text: string) {
    this.#waiting.shift()?.(readBookText(text, this.id));
  }
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
    await library.refresh();
    const { prices, sources } = await library.current();
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
    await library.refresh();
    expect(await library.current()).toMatchObject({
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

  it('waits for no source for ever, and reads it again when it answers', async () => {
    const told = new Told();
    let wasGivenUp = false;
    const hanging: BookSource = {
      id: 'hanging',
      read: given =>
        new Promise(() =>
          given.addEventListener('abort', () => {
            wasGivenUp = true;
          }),
        ),
    };
    const { library, wait } = aLibrary(told, hanging);
    const { prices, sources } = await library.current();
    expect(prices).toMatchObject([{ amount: '1' }]);
    expect(sources[1]).toMatchObject({
      readMs: null,
      problems: [{ message: 'It did not answer within 0.2 seconds' }],
    });
    expect(wasGivenUp).toBe(true);

    hanging.read = async () => readBookText(bookOf('2'), 'hanging');
    wait();
    await library.refresh();
    hanging.read = () => new Promise(() => {});
    told.text = bookOf('3');
    // What it said last stays, and the others go on.
    await library.refresh();
    expect(await library.current()).toMatchObject({
      prices: [{ amount: '3' }, { amount: '2' }],
      sources: [{ problems: [] }, { readMs: 2_000, problems: [{}] }],
    });
  });

  describe('while a source does not answer', () => {
    const notYet = {
      id: 'awaited',
      readMs: null,
      prices: [],
      problems: [
        {
          where: 'awaited',
          message: expect.stringContaining('has not answered yet'),
        },
      ],
    };
    let told: Told;
    let awaited: Awaited;
    let library: PriceLibrary;
    /** Whether it is over by now. */
    const isOver = async (work: Promise<unknown>) => {
      let over = false;
      work.then(() => {
        over = true;
      });
      await jest.advanceTimersByTimeAsync(0);
      return over;
    };

    beforeEach(() => {
      jest.useFakeTimers();
      told = new Told();
      awaited = new Awaited();
      library = new PriceLibrary({
        sources: [awaited, told],
        logger: mockServices.logger.mock(),
        nowMs: () => 1_000,
      });
    });

    afterEach(() => {
      jest.useRealTimers();
    });

    it('waits for it for some seconds, and only in the beginning', async () => {
      const first = library.current();
      await jest.advanceTimersByTimeAsync(4_999);
      const second = library.current();
      expect(await isOver(first)).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(await isOver(second)).toBe(true);
      expect(await first).toMatchObject({
        prices: [{ amount: '1' }],
        sources: [notYet, { id: 'told', readMs: 1_000, problems: [] }],
      });
      expect(await isOver(library.current())).toBe(true);
      expect(awaited.reads).toBe(1);
    });

    it('waits no longer than until all have answered', async () => {
      const first = library.current();
      awaited.answer(bookOf('2'));
      expect(await isOver(first)).toBe(true);
      expect(await first).toMatchObject({
        prices: [{ amount: '2' }, { amount: '1' }],
        sources: [{ problems: [] }, { problems: [] }],
      });
    });

    it('waits for nobody where all answer at once', async () => {
      library = new PriceLibrary({
        sources: [told],
        logger: mockServices.logger.mock(),
        nowMs: () => 1_000,
      });
      expect(await isOver(library.current())).toBe(true);
    });

    it('counts what it says as soon as it answers', async () => {
      const first = library.current();
      await jest.advanceTimersByTimeAsync(5_000);
      await first;
      awaited.answer(bookOf('2'));
      await jest.advanceTimersByTimeAsync(0);
      expect(await library.current()).toMatchObject({
        prices: [{ amount: '2' }, { amount: '1' }],
        sources: [{ id: 'awaited', readMs: 1_000, problems: [] }, {}],
      });
    });

    it('reads the others anew, and that one only when it is done', async () => {
      const first = library.refresh();
      await jest.advanceTimersByTimeAsync(5_000);
      await first;

      told.text = bookOf('3');
      const second = library.refresh();
      await jest.advanceTimersByTimeAsync(0);
      // Nobody waits for a refresh.
      expect((await library.current()).prices).toMatchObject([{ amount: '3' }]);
      expect(told.reads).toBe(2);
      expect(awaited.reads).toBe(1);
      await jest.advanceTimersByTimeAsync(5_000);
      await second;

      awaited.answer(bookOf('2'));
      await jest.advanceTimersByTimeAsync(0);
      const third = library.refresh();
      expect(awaited.reads).toBe(2);
      awaited.answer(bookOf('4'));
      await third;
      expect((await library.current()).prices).toMatchObject([
        { amount: '4' },
        { amount: '3' },
      ]);
    });
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
