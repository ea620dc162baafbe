import fc from 'fast-check';
import { foldLines, parseDay, readInfracost, stateOffer } from '../..';

const today = parseDay('2026-06-15');
const component = (changes: object = {}) => ({
  name: 'Instance usage',
  unit: 'hours',
  hourlyQuantity: '1',
  monthlyQuantity: '730',
  price: '0.0464',
  hourlyCost: '0.0464',
  monthlyCost: '33.872',
  ...changes,
});
const outputOf = (resources: unknown[], changes: object = {}) => ({
  version: '0.2',
  currency: 'USD',
  projects: [{ name: 'stack', metadata: {}, breakdown: { resources } }],
  timeGenerated: '2026-05-01T12:00:00.5Z',
  summary: { totalUnsupportedResources: 0, unsupportedResourceCounts: {} },
  ...changes,
});
const anInstance = (...costComponents: object[]) => ({
  name: 'aws_instance.web',
  monthlyCost: '33.872',
  costComponents,
});
const offerOf = (output: unknown) => {
  const { currency, lines, provider } = readInfracost(output, today);
  return stateOffer(
    { provider, region: '*', lines },
    { currency, stated: { rates: [], on: today } },
  );
};

describe('readInfracost', () => {
  it('reads every amount of resources and of their parts', () => {
    const output = outputOf([
      {
        ...anInstance(component()),
        subresources: [
          {
            name: 'root_block_device',
            costComponents: [
              component({ name: 'Storage', unit: 'GB', monthlyCost: '0.8' }),
            ],
          },
        ],
      },
    ]);
    expect(readInfracost(output, today)).toMatchObject({
      provider: 'aws',
      currency: 'USD',
      generatedMs: Date.parse('2026-05-01T12:00:00.5Z'),
      unsupported: 0,
      lines: [
        {
          title: 'aws_instance.web: Instance usage',
          item: 'aws_instance',
          quantity: { low: '730', high: '730' },
          price: { amount: '0.0464', asOf: '2026-05-01', source: 'Infracost' },
          monthly: { low: '33.872', high: '33.872', currency: 'USD' },
        },
        {
          title: 'aws_instance.web.root_block_device: Storage',
          monthly: { low: '0.8' },
        },
      ],
    });
    expect(offerOf(output)).toMatchObject({
      completeness: 'complete',
      monthly: { low: '34.67' },
    });
  });

  it.each([
    ['no amount', { monthlyCost: null, monthlyQuantity: null }],
    ['no amount although how much is known', { monthlyCost: null }],
    ['a price that was not found', { priceNotFound: true, monthlyCost: '0' }],
    [
      'usage that nobody told',
      { usageBased: true, monthlyQuantity: null, monthlyCost: '0' },
    ],
    [
      'usage that is written as 0',
      { usageBased: true, monthlyQuantity: '0', monthlyCost: '0' },
    ],
    [
      'an amount beside usage of 0',
      { usageBased: true, monthlyQuantity: 0, monthlyCost: '3' },
    ],
    [
      'none of what has a price, where it does not say what usage decides',
      { monthlyQuantity: '0', monthlyCost: '0' },
    ],
    ['less than nothing', { monthlyCost: '-3' }],
  ])('takes %s for unknown, never for 0', (_, changes) => {
    const offer = offerOf(
      outputOf([anInstance(component(), component(changes))]),
    );
    expect(offer).toMatchObject({
      completeness: 'partial',
      unknownLines: 1,
      monthly: { low: '33.87' },
    });
    expect(offer.lines[1].missing).toMatchObject({
      reason: 'not-priced-by-source',
    });
  });

  it('takes a function of 2021, whose use nobody told, for unknown', () => {
    const none = { hourlyQuantity: '0', monthlyQuantity: '0' };
    const free = { hourlyCost: '0', monthlyCost: '0' };
    const offer = offerOf(
      outputOf([
        {
          name: 'aws_lambda_function.hello_world',
          monthlyCost: '0',
          costComponents: [
            component({ name: 'Requests', price: '0.2', ...none, ...free }),
            component({ name: 'Duration', price: '1.6e-5', ...none, ...free }),
          ],
        },
      ]),
    );
    expect(offer).toMatchObject({ completeness: 'unknown', unknownLines: 2 });
    expect(offer.lines[0]).toMatchObject({
      quantity: null,
      price: { amount: '0.2' },
      monthly: null,
      missing: { detail: expect.stringMatching(/depends on usage/) },
    });
  });

  it.each([
    [
      'of which there is none, as usage does not decide',
      { priceNotFound: false },
    ],
    ['of which one costs nothing', { price: '0' }],
  ])('takes what is said to cost 0 %s for free', (_, changes) => {
    const none = { monthlyQuantity: '0', monthlyCost: '0' };
    const offer = offerOf(
      outputOf([anInstance(component({ ...none, ...changes }))]),
    );
    expect(offer).toMatchObject({
      completeness: 'complete',
      monthly: { low: '0.00' },
    });
  });

  it('takes nulls all over for wholly unknown', () => {
    const nothing = component({
      monthlyCost: null,
      monthlyQuantity: null,
      price: null,
    });
    expect(offerOf(outputOf([anInstance(nothing, nothing)]))).toMatchObject({
      completeness: 'unknown',
      monthly: null,
    });
  });

  it('takes what is free for free', () => {
    const output = outputOf([
      { name: 'aws_iam_role.web', monthlyCost: null, noPrice: true },
    ]);
    expect(offerOf(output)).toMatchObject({
      completeness: 'complete',
      lines: [],
    });
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['nulls', { monthlyCost: null, costComponents: null, subresources: null }],
    ['no amount', { monthlyCost: '', costComponents: [] }],
    ['that it has a price', { monthlyCost: null, noPrice: false }],
  ])('takes a resource of which it says %s for unknown', (_, resource) => {
    const offer = offerOf(
      outputOf([anInstance(component()), { name: 'aws_x.y', ...resource }]),
    );
    expect(offer).toMatchObject({
      completeness: 'partial',
      unknownLines: 1,
      monthly: { low: '33.87' },
    });
  });

  it('takes a part of which it says nothing for unknown', () => {
    const subresources = [{ name: 'disk', monthlyCost: null }];
    expect(
      offerOf(outputOf([{ ...anInstance(component()), subresources }])),
    ).toMatchObject({ completeness: 'partial', unknownLines: 1 });
  });

  it('takes what it says of a resource whose parts are all free', () => {
    const subresources = [{ name: 'rule', noPrice: true }];
    const costOf = (monthlyCost: unknown) =>
      offerOf(outputOf([{ name: 'aws_x.y', monthlyCost, subresources }]));
    expect(costOf('50').monthly).toMatchObject({ low: '50.00' });
    expect(costOf(null)).toMatchObject({ completeness: 'complete', lines: [] });
  });

  it.each([
    [12.5, '12.50'],
    ['12.5', '12.50'],
    [0, '0.00'],
    ['0', '0.00'],
  ])('reads the amount %p of a resource that is not taken apart', (is, low) => {
    const resource = { name: 'aws_x.y', monthlyCost: is, costComponents: null };
    expect(offerOf(outputOf([resource]))).toMatchObject({
      completeness: 'complete',
      monthly: { low },
    });
  });

  it.each<[string, object, string, RegExp]>([
    [
      'an amount without resources',
      { totalMonthlyCost: '500' },
      'unknown',
      /says 500 in all/,
    ],
    [
      'an amount of no resources',
      { totalMonthlyCost: 500, resources: [] },
      'unknown',
      /says 500 in all/,
    ],
    [
      'an amount of free resources',
      { totalMonthlyCost: '500', resources: [{ name: 'a', noPrice: true }] },
      'unknown',
      /says 500 in all/,
    ],
    ['nothing', {}, 'unknown', /lists no resources/],
    [
      'nulls',
      { totalMonthlyCost: null, resources: null },
      'unknown',
      /lists no resources/,
    ],
    ['no resources', { resources: [] }, 'complete', /^$/],
    [
      'nothing in all',
      { totalMonthlyCost: '0', resources: null },
      'complete',
      /^$/,
    ],
  ])(
    'takes a project of %s for what it is',
    (_, breakdown, completeness, detail) => {
      const output = outputOf([], { projects: [{ name: 'stack', breakdown }] });
      const offer = offerOf(output);
      expect(offer.completeness).toBe(completeness);
      expect(offer.lines[0]?.missing?.detail ?? '').toMatch(detail);
    },
  );

  it('tells of what it does not support', () => {
    const output = outputOf([anInstance(component())], {
      summary: {
        totalUnsupportedResources: 3,
        unsupportedResourceCounts: { aws_quantum: 3 },
      },
    });
    const reading = readInfracost(output, today);
    expect(reading.unsupported).toBe(3);
    expect(reading.lines[1]).toMatchObject({
      title: '3 resources that Infracost does not price',
      missing: { detail: 'They are aws_quantum (3)' },
    });
    expect(offerOf(output).completeness).toBe('partial');
  });

  const projectOf = (summary?: unknown) => ({
    name: 'stack',
    breakdown: { resources: [anInstance(component())] },
    summary,
  });

  it.each<[string, object, number, string]>([
    [
      'by their types only',
      { summary: { unsupportedResourceCounts: { aws_a: 2, aws_b: 1 } } },
      3,
      'They are aws_a (2), aws_b (1)',
    ],
    [
      'of each project',
      {
        summary: undefined,
        projects: [
          projectOf({ unsupportedResourceCounts: { aws_a: 2, aws_b: 0 } }),
          projectOf({ unsupportedResourceCounts: { aws_a: 3, aws_b: 1 } }),
        ],
      },
      6,
      'They are aws_a (5), aws_b (1)',
    ],
    [
      'of one project in all, of the other not at all',
      {
        summary: {},
        projects: [projectOf({ totalUnsupportedResources: 4 }), projectOf()],
      },
      4,
      'It does not say which they are',
    ],
    [
      'by a type that it does not count',
      { summary: { unsupportedResourceCounts: { aws_a: 'some' } } },
      1,
      'They are aws_a',
    ],
  ])('tells of what it does not support %s', (_, changes, count, detail) => {
    const output = outputOf([anInstance(component())], changes);
    const { lines, unsupported } = readInfracost(output, today);
    expect(unsupported).toBe(count);
    expect(lines[lines.length - 1]).toMatchObject({
      title: `${count} resources that Infracost does not price`,
      missing: { detail },
    });
    expect(offerOf(output).completeness).toBe('partial');
  });

  it.each<[string, object, number | null]>([
    ['none', { summary: { unsupportedResourceCounts: {} } }, 0],
    [
      'none of each project',
      {
        summary: null,
        projects: [projectOf({ unsupportedResourceCounts: {} })],
      },
      0,
    ],
    [
      'none of one project, and nothing of the other',
      {
        summary: null,
        projects: [projectOf({ unsupportedResourceCounts: {} }), projectOf()],
      },
      null,
    ],
    ['nothing', { summary: { totalDetectedResources: 1 } }, null],
  ])('takes a summary that says %s for that', (_, changes, unsupported) => {
    const output = outputOf([anInstance(component())], changes);
    expect(readInfracost(output, today).unsupported).toBe(unsupported);
    expect(offerOf(output).completeness).toBe('complete');
  });

  it('takes no project that could not be read for free', () => {
    const output = outputOf([], {
      projects: [
        { name: 'broken', metadata: { errors: [{ message: 'no module' }] } },
        { name: 'empty', breakdown: null },
      ],
    });
    expect(offerOf(output)).toMatchObject({
      completeness: 'unknown',
      unknownLines: 2,
    });
  });

  it.each(['0.2', '0.2.0', '0.2.17'])('reads version %s', version => {
    expect(offerOf(outputOf([], { version })).completeness).toBe('complete');
  });

  it.each([
    [{ version: '0.1' }, /version 0\.1 of its format; 0\.2 can be read/],
    [{ version: '0.20' }, /version 0\.20/],
    [{ version: 2 }, /can be read/],
    [{ projects: [] }, /no projects/],
    [{ projects: 'many' }, /no projects/],
    [{ currency: 'bitcoin' }, /'bitcoin' is no currency/],
    [
      { projects: [{ breakdown: { resources: [7] } }] },
      /projects\[0\]\.breakdown\.resources\[0\] is no resource/,
    ],
    [
      {
        projects: [
          {
            breakdown: {
              resources: [anInstance(component({ monthlyCost: 'lots' }))],
            },
          },
        ],
      },
      /resources\[0\]\.costComponents\[0\]\.monthlyCost is no amount/,
    ],
    [
      { projects: [{ breakdown: { resources: [{ monthlyCost: 'lots' }] } }] },
      /resources\[0\]\.monthlyCost is no amount/,
    ],
    [
      { projects: [{ breakdown: { totalMonthlyCost: 'lots' } }] },
      /breakdown\.totalMonthlyCost is no amount/,
    ],
  ])('refuses %j', (changes, message) => {
    expect(() => readInfracost(outputOf([], changes), today)).toThrow(message);
  });

  it.each([null, 7, 'text', [], {}, { projects: [] }])(
    'refuses %j, which is something else',
    output => {
      expect(() => readInfracost(output, today)).toThrow(
        /no output of `infracost breakdown/,
      );
    },
  );

  it('refuses what nests without an end', () => {
    let resource: object = anInstance(component());
    for (let depth = 0; depth < 10_000; depth += 1) {
      resource = { name: 'r', subresources: [resource] };
    }
    expect(() => readInfracost(outputOf([resource]), today)).toThrow(/nests/);
  });

  it('knows the versions without a currency and of before parts', () => {
    const { currency, ...old } = outputOf([
      { name: 'google_compute_instance.a', monthlyCost: '5.5' },
    ]);
    expect(currency).toBe('USD');
    expect(
      readInfracost({ ...old, timeGenerated: undefined }, today),
    ).toMatchObject({
      provider: 'gcp',
      currency: 'USD',
      generatedMs: null,
      lines: [{ monthly: { low: '5.5' } }],
    });
  });

  it('either reads or refuses whatever it is sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (resource, summary) => {
        let failure: unknown;
        try {
          readInfracost(outputOf([resource], { summary }), today);
        } catch (error) {
          failure = error;
        }
        expect([undefined, 'InputError']).toContain(
          failure && Object(failure).name,
        );
      }),
    );
  });
});

describe('foldLines', () => {
  it('keeps totals and counts, and the largest amounts', () => {
    const components = Array.from({ length: 1_000 }, (_, at) =>
      component({ monthlyCost: at % 4 === 0 ? null : String(at) }),
    );
    const offer = offerOf(outputOf([anInstance(...components)]));
    const folded = foldLines(offer, 20);
    expect(folded.lines.length).toBeLessThanOrEqual(22);
    expect(folded).toMatchObject({
      monthly: offer.monthly,
      unknownLines: 250,
      lines: expect.arrayContaining([
        expect.objectContaining({
          monthly: expect.objectContaining({ high: '999' }),
        }),
        expect.objectContaining({ id: 'more-unknown' }),
      ]),
    });
    const unlisted = folded.lines.filter(({ monthly }) => !monthly).length;
    const again = stateOffer(
      { ...folded, foldedUnknown: folded.unknownLines - unlisted },
      { currency: 'USD', stated: { rates: [], on: today } },
    );
    expect(again).toMatchObject({ monthly: offer.monthly, unknownLines: 250 });
  });
});
