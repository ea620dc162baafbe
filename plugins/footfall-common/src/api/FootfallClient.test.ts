import { ResponseError } from '@backstage/errors';
import { FootfallClient } from './FootfallClient';

interface Answer {
  status?: number;
  body: unknown;
}

/** A backend that answers everything with one answer and keeps the requests. */
function aBackend({ status = 200, body }: Answer) {
  const requests: { url: string; init?: RequestInit }[] = [];
  const fakeFetch: typeof fetch = async (input, init) => {
    requests.push({ url: String(input), init });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(text, {
      status,
      headers: {
        'content-type':
          typeof body === 'string' ? 'text/csv' : 'application/json',
      },
    });
  };
  return { client: new FootfallClient({ fetch: fakeFetch }), requests };
}

const freshness = { computedAt: null, catalogSyncedAt: null, pendingDays: 0 };
const page = { totalItems: 0, nextCursor: null };
const window = { from: '2026-03-02', to: '2026-03-30' };
const noServices = {
  window,
  tier: 'production',
  items: [],
  page,
  freshness,
};
const unknownService = {
  window,
  tier: 'production',
  service: null,
  obligation: null,
  lastDeployments: [],
  freshness,
};
const nobodyYet = { value: null, numerator: null, denominator: null };
const tooFew = { ...nobodyYet, reason: 'too-few-people' };
const noPeople = {
  eligible: null,
  minPeople: 5,
  daily: tooFew,
  weekly: tooFew,
  monthly: tooFew,
  stickiness: tooFew,
  weeks: [],
  cohorts: [],
  hiddenCohorts: 0,
};
const noTrust = {
  total: {
    known: 0,
    sound: 0,
    findings: { 'no-owner': 0, 'unknown-owner': 0, unregistered: 0, silent: 0 },
    score: { ...nobodyYet, reason: 'no-known-services' },
  },
  teams: [],
  services: [],
  page,
};
const nothingTaken = {
  accepted: 0,
  duplicates: 0,
  corrected: 0,
  rejected: [],
};

describe('FootfallClient', () => {
  it('asks at the plugin address and without a query where none is given', async () => {
    const { client, requests } = aBackend({ body: noServices });
    await expect(client.getServices()).resolves.toEqual(noServices);
    expect(requests[0].url).toBe('plugin://footfall/services');
    expect(requests[0].init?.headers).toEqual({ accept: 'application/json' });
  });

  it('asks at another address where it is told', async () => {
    const urls: string[] = [];
    const client = new FootfallClient({
      baseUrl: 'https://portal.example.com/api/footfall',
      fetch: async input => {
        urls.push(String(input));
        return Response.json(noServices);
      },
    });
    await client.getServices();
    expect(urls).toEqual(['https://portal.example.com/api/footfall/services']);
  });

  it('writes the query into the URL and leaves out what is undefined', async () => {
    const { client, requests } = aBackend({ body: noServices });
    await client.getServices({
      team: 'group:default/cards & co',
      limit: 10,
      state: undefined,
    });
    const url = new URL(requests[0].url.replace('plugin:', 'http:'));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      team: 'group:default/cards & co',
      limit: '10',
    });
  });

  it.each([
    ['component:default/payments', 'component/default/payments'],
    ['Component:Default/Payments', 'component/default/payments'],
    ['payments', 'component/default/payments'],
    ['component:default/a b', 'component/default/a%20b'],
    // A service that no catalog knows may have any name.
    ['component:default/a/b', 'component/default/a%2Fb'],
    ['component:default/a:b:c', 'component/default/a%3Ab%3Ac'],
  ])('asks for the service %s at %s', async (ref, path) => {
    const { client, requests } = aBackend({ body: unknownService });
    await client.getService(ref);
    expect(requests[0].url).toBe(`plugin://footfall/services/${path}`);
  });

  it('sends deployments as JSON', async () => {
    const { client, requests } = aBackend({ body: nothingTaken });
    await expect(client.postDeployments([])).resolves.toEqual(nothingTaken);
    expect(requests).toEqual([
      {
        url: 'plugin://footfall/deployments',
        init: {
          method: 'POST',
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
          },
          body: '{"deployments":[]}',
        },
      },
    ]);
  });

  it('reads a partly rejected batch as an answer', async () => {
    const body = {
      ...nothingTaken,
      rejected: [{ index: 0, id: null, error: 'no' }],
    };
    const { client } = aBackend({ status: 207, body });
    await expect(client.postDeployments([])).resolves.toEqual(body);
  });

  it.each([
    ['exportAdoption', '/adoption'],
    ['exportServices', '/services'],
    ['exportRouteUsage', '/route-usage'],
  ] as const)(
    '%s asks for CSV and hands it on as it is',
    async (method, path) => {
      const { client, requests } = aBackend({ body: 'key,known\na,1\n' });
      await expect(client[method]()).resolves.toBe('key,known\na,1\n');
      expect(requests[0].url).toBe(`plugin://footfall${path}`);
      expect(requests[0].init?.headers).toEqual({ accept: 'text/csv' });
    },
  );

  it.each([
    ['getInbox', '/inbox', { items: [], page }],
    ['getPeople', '/people', noPeople],
    ['getTrust', '/trust', noTrust],
    ['getSources', '/sources', { sources: [], progress: [], mayReplay: true }],
    ['syncCatalog', '/catalog/sync', { started: true }],
    ['replayInbox', '/inbox/replay', { ...nothingTaken, totalRejected: 0 }],
  ] as const)('%s reads its answer', async (method, path, body) => {
    const { client, requests } = aBackend({ body });
    await expect(client[method]()).resolves.toEqual(body);
    expect(requests[0].url).toBe(`plugin://footfall${path}`);
  });

  it.each([400, 401, 403, 404, 500])('turns %i into an error', async status => {
    const { client } = aBackend({
      status,
      body: { error: { name: 'Refused', message: 'no' }, response: {} },
    });
    const failure = client.getFilterOptions();
    await expect(failure).rejects.toBeInstanceOf(ResponseError);
    await expect(failure).rejects.toMatchObject({
      statusCode: status,
      body: { error: { message: 'no' } },
    });
    await expect(client.exportAdoption()).rejects.toBeInstanceOf(ResponseError);
    await expect(client.postDeployments([])).rejects.toBeInstanceOf(
      ResponseError,
    );
  });

  it('refuses an answer that is not what the contract says', async () => {
    const { client } = aBackend({ body: { items: 'none' } });
    await expect(client.getServices()).rejects.toThrow('invalid_type');
  });
});
