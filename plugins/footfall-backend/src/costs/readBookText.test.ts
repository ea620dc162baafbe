import { MAX_BOOK_CHARACTERS, readBookText } from './readBookText';

const problemsOf = (text: string) =>
  readBookText(text, 'prices.yaml').problems.map(
    ({ where, message }) => `${where} ${message}`,
  );

const book = `
defaults:
  provider: aws
  region: eu-west-2
  currency: USD
  asOf: 2026-01-01
  source: https://example.com/prices

prices:
  - item: machine
    unit: hour
    amount: 0.10
  - item: disk
    unit: GB-month
    amount: '0.125'
    provider: ANY
    region: any
`;

describe('readBookText', () => {
  it('reads prices, with what holds for all of them', () => {
    const { prices, problems } = readBookText(book, 'prices.yaml');
    expect(problems).toEqual([]);
    expect(prices).toEqual([
      {
        provider: 'aws',
        region: 'eu-west-2',
        item: 'machine',
        unit: 'hour',
        amount: '0.1',
        currency: 'USD',
        asOf: '2026-01-01',
        source: 'https://example.com/prices',
      },
      expect.objectContaining({
        provider: 'any',
        region: '*',
        amount: '0.125',
      }),
    ]);
  });

  it('reads JSON as well, by its lines', () => {
    const json = JSON.stringify(
      {
        prices: [
          {
            provider: 'aws',
            region: '*',
            item: 'machine',
            unit: 'hour',
            amount: 'free',
            currency: 'USD',
            asOf: '2026-01-01',
            source: 'a page',
          },
        ],
      },
      null,
      2,
    );
    expect(problemsOf(json)).toEqual([
      expect.stringMatching(
        /^prices\.yaml:8 prices\[0\]\.amount: must be a number/,
      ),
    ]);
  });

  it('tells all that is wrong at once, each with its line', () => {
    const text = [
      'prices:', // 1
      '  - provider: aws', // 2
      '    region: eu-west-2',
      '    item: machine',
      '    unit: hour',
      '    amuont: 0.10', // 6
      '    currency: GPB', // 7
      '    asOf: 2026-02-30', // 8
      '    source: https://example.com/prices',
      '  - provider: a cloud', // 10
      '    region: "*"',
      '    item: disk',
      '    unit: GB-month',
      '    amount: -0.1', // 14
      '    currency: USD',
      '    asOf: 2026-01-01', // 16: no source
      'currencies: []', // 17
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      "prices.yaml:17 currencies: 'currencies' is not known here; known are defaults, prices, blueprints",
      expect.stringMatching(/^prices\.yaml:2 prices\[0\]\.amount: is missing/),
      expect.stringMatching(
        /^prices\.yaml:7 prices\[0\]\.currency: must be a currency/,
      ),
      expect.stringMatching(/^prices\.yaml:8 prices\[0\]\.asOf: must be a day/),
      expect.stringMatching(
        /^prices\.yaml:6 prices\[0\]\.amuont: 'amuont' is not known/,
      ),
      expect.stringMatching(
        /^prices\.yaml:10 prices\[1\]\.provider: must be a name/,
      ),
      expect.stringMatching(/^prices\.yaml:14 prices\[1\]\.amount: .*'-0\.1'/),
      expect.stringMatching(/^prices\.yaml:10 prices\[1\]\.source: is missing/),
    ]);
  });

  it.each([
    'NaN',
    '1,000',
    '12345678901234567890',
    '0.1234567890123',
    '~',
    '[1]',
  ])('takes %s for no amount', amount => {
    expect(
      problemsOf(book.replace('amount: 0.10', `amount: ${amount}`)),
    ).toEqual([expect.stringMatching(/^prices\.yaml:12 prices\[0\]\.amount/)]);
  });

  it('takes no price twice', () => {
    const [problem, ...others] = problemsOf(
      `${book}  - item: machine\n    unit: hour\n    amount: 0.2\n`,
    );
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^prices\.yaml:18 prices\[2\]: The price of 'machine' .* is there twice, first as prices\[0\]/,
    );
  });

  it('says where blueprints are wrong, inside their expressions as well', () => {
    const text = [
      'blueprints:',
      '  - id: api',
      '    title: An API',
      "    templates: ['template:default/api', 'a:']", // 4
      '    inputs:',
      '      size: { type: text }', // 6
      '    offers: []', // 7
      '    lines:',
      '      - { id: a, title: A, item: machine, unit: hour, quantity: { low: 1 } }', // 9
      '  - id: db',
      '    title: A database',
      '    offers: [{ provider: aws, region: "*" }]',
      '    lines:',
      '      - id: a',
      '        title: A',
      '        item: machine',
      '        unit: hour',
      '        quantity: 2 * sizee', // 18
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(
        /^prices\.yaml:4 blueprints\[0\]\.templates\[1\]: .*no entity ref/,
      ),
      expect.stringMatching(
        /^prices\.yaml:6 blueprints\[0\]\.inputs\.size\.type: must be one of/,
      ),
      expect.stringMatching(
        /^prices\.yaml:7 blueprints\[0\]\.offers: must not be empty/,
      ),
      expect.stringMatching(
        /^prices\.yaml:9 blueprints\[0\]\.lines\[0\]\.quantity\.high: is missing/,
      ),
      expect.stringMatching(
        /^prices\.yaml:18 blueprints\[1\]\.lines\[0\]\.quantity: .*reads sizee/,
      ),
    ]);
  });

  it.each([
    [
      'a tab in front',
      'prices:\n\t- item: x',
      /^prices\.yaml:2 is no YAML or JSON/,
    ],
    [
      'a key that is there twice',
      'prices: []\nprices: []',
      /^prices\.yaml:2 is no YAML/,
    ],
    ['a list', '- 1', /must be an object with defaults, prices, blueprints/],
    ['nothing', '', /must be an object/],
    [
      'prices that are no list',
      'prices: 7',
      /^prices\.yaml:1 prices: must be a list/,
    ],
    ['a price that is none', 'prices: [7]', /prices\[0\]: must be an entry/],
    ['defaults that are none', 'defaults: 7', /defaults: must be an object/],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(problemsOf(text)[0]).toMatch(message);
  });

  it('refuses what repeats itself, and what is larger than any book', () => {
    const bomb = [
      'a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
    ].join('\n');
    expect(problemsOf(bomb)).toEqual([
      'prices.yaml repeats itself too often by its aliases',
    ]);
    expect(problemsOf(' '.repeat(MAX_BOOK_CHARACTERS + 1))).toEqual([
      expect.stringMatching(/^prices\.yaml is larger than/),
    ]);
  });
});
