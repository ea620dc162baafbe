import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import {
  compileRobots,
  compileTiers,
} from '@footfall/backstage-plugin-footfall-common';
import { defaultRobots, defaultTiers } from './defaults';
import { readFootfallConfig } from './readFootfallConfig';

const read = (footfall?: JsonObject, rest: JsonObject = {}) =>
  readFootfallConfig(
    new ConfigReader({ ...rest, ...(footfall && { footfall }) }),
  );

const gold = { id: 'gold', title: 'Golden path', kind: 'paved' };
const ruleWith = (match: JsonObject) => ({
  routes: [gold],
  routeRules: [{ id: 'one', route: 'gold', match }],
});

describe('readFootfallConfig', () => {
  it('needs no configuration at all', () => {
    expect(read()).toMatchObject({
      organisation: 'Organisation',
      isDemo: false,
      timeZone: 'UTC',
      catalog: {
        serviceFilter: { 'spec.type': ['service', 'website'] },
        teamTypes: new Set(['team']),
        departmentTypes: new Set(['department', 'division', 'business-unit']),
        workloadTypePath: 'spec.type',
        namesAnnotation: 'footfall/deployment-names',
        schedule: { frequency: { minutes: 10 }, timeout: { minutes: 30 } },
      },
      tiers: defaultTiers,
      routes: [],
      routeRules: [],
      unregisteredOwners: [],
      people: { robots: defaultRobots, minPeople: 5 },
      ingest: {
        maxItems: 5_000,
        maxBodyBytes: 16 * 1024 * 1024,
        maxFutureMs: 10 * 60_000,
        inboxRetentionMs: 30 * 86_400_000,
      },
      rollups: { schedule: { frequency: { seconds: 10 } } },
      digest: {
        recipients: [],
        due: { isoWeekday: 1, minute: 420 },
        portalPath: '/footfall',
        schedule: { frequency: { minutes: 10 } },
      },
    });
  });

  it('reads whom a digest is for, and when', () => {
    const { digest } = read({
      digest: {
        recipients: ['user:ann', 'group:default/platform'],
        weekday: 'friday',
        time: '16:30',
        portalPath: '/adoption/',
      },
    });
    expect(digest).toMatchObject({
      recipients: ['user:default/ann', 'group:default/platform'],
      due: { isoWeekday: 5, minute: 990 },
      portalPath: '/adoption',
    });
  });

  it('reads who runs the platform, when nobody works and how soon to respond', () => {
    expect(read({})).toMatchObject({
      platformTeam: null,
      workingDays: { holidays: new Set() },
      incidents: { responseDays: 2 },
    });
    expect(
      read({
        platformTeam: 'Platform',
        workingDays: { holidays: ['2026-12-25'] },
        incidents: { responseDays: 3 },
      }),
    ).toMatchObject({
      platformTeam: 'group:default/platform',
      workingDays: { holidays: new Set(['2026-12-25']) },
      incidents: { responseDays: 3 },
    });
  });

  it('takes the name of the organisation from the app', () => {
    const app = { organization: { name: 'Halden Bank' } };
    expect(read({}, app).organisation).toBe('Halden Bank');
    expect(read({ organisation: 'Bank' }, app).organisation).toBe('Bank');
  });

  it('reads everything that can be said', () => {
    const config = read({
      timeZone: 'Europe/London',
      catalog: {
        serviceFilter: { 'spec.type': 'Service', kind: ['API'] },
        teamTypes: ['squad'],
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      },
      tiers: [{ tier: 'production', match: ['live', 'prod'] }],
      routes: [{ ...gold, goldenPath: 'template:default/service' }],
      routeRules: [
        {
          id: 'argo',
          route: 'gold',
          match: {
            source: 'argo',
            actor: { prefix: 'bot-' },
            attributes: { tool: { regex: '^argo' } },
          },
        },
      ],
      unregisteredOwners: [{ match: { prefix: 'component:' }, team: 'Red' }],
      people: { robots: ['hal'], minPeople: 3 },
      ingest: { maxFuture: { hours: 1 }, maxItems: 10 },
    });
    expect(config).toMatchObject({
      timeZone: 'Europe/London',
      catalog: { serviceFilter: { 'spec.type': ['service'], kind: ['api'] } },
      tiers: [{ tier: 'production', match: { oneOf: ['live', 'prod'] } }],
      routeRules: [
        {
          id: 'argo',
          route: { id: 'gold', goldenPath: 'template:default/service' },
          match: {
            source: { equals: 'argo' },
            actor: { prefix: 'bot-' },
            attributes: { tool: { regex: '^argo' } },
          },
        },
      ],
      unregisteredOwners: [{ team: 'group:default/red' }],
      ingest: { maxFutureMs: 3_600_000, maxItems: 10 },
    });
    expect(config.people.robots).toEqual([...defaultRobots, { equals: 'hal' }]);
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'a time zone that nobody knows',
      { timeZone: 'Europe/Atlantis' },
      /footfall\.timeZone.*Europe\/Atlantis.*IANA/,
    ],
    [
      'a holiday that is no day',
      { workingDays: { holidays: ['2026-02-30'] } },
      /footfall\.workingDays\.holidays/,
    ],
    [
      'a response within no day at all',
      { incidents: { responseDays: 0 } },
      /footfall\.incidents\.responseDays/,
    ],
    [
      'a regular expression that cannot be read',
      ruleWith({ actor: { regex: '(' } }),
      /'\(' is not a regular expression/,
    ],
    [
      'a rule for a route that there is not',
      { routes: [gold], routeRules: [{ id: 'a', route: 'silver', match: {} }] },
      /footfall\.routeRules.*no route with the id 'silver'/s,
    ],
    [
      'two routes of one id',
      { routes: [gold, gold] },
      /footfall\.routes.*two routes have the same id/s,
    ],
    [
      'two rules of one id',
      {
        routes: [gold],
        routeRules: [
          { id: 'a', route: 'gold', match: {} },
          { id: 'a', route: 'gold', match: {} },
        ],
      },
      /footfall\.routeRules.*two rules have the same id/s,
    ],
    [
      'a kind of route that there is not',
      { routes: [{ ...gold, kind: 'golden' }] },
      /footfall\.routes.*kind/s,
    ],
    [
      'a test that looks at nothing known',
      ruleWith({ colour: 'red' }),
      /footfall\.routeRules.*colour/s,
    ],
    [
      'a test that is none',
      ruleWith({ actor: { suffix: 'bot' } }),
      /footfall\.routeRules/,
    ],
    [
      'a tier that cannot be given out',
      { tiers: [{ tier: 'other', match: 'lab' }] },
      /footfall\.tiers.*tier/s,
    ],
    [
      'a tier that matches by a broken expression',
      { tiers: [{ tier: 'staging', match: { regex: '[' } }] },
      /'\[' is not a regular expression/,
    ],
    [
      'a robot that is no test',
      { people: { robots: [7] } },
      /footfall\.people\.robots/,
    ],
    [
      'an owner without a team',
      { unregisteredOwners: [{ match: 'x' }] },
      /footfall\.unregisteredOwners.*team/s,
    ],
    [
      'a service filter that is no filter',
      { catalog: { serviceFilter: { 'spec.type': 7 } } },
      /footfall\.catalog\.serviceFilter/,
    ],
    [
      'a recipient of no kind',
      { digest: { recipients: ['ann'] } },
      /footfall\.digest\.recipients.*'ann' is no entity ref/s,
    ],
    [
      'a day that no week has',
      { digest: { weekday: 'someday' } },
      /footfall\.digest\.weekday/,
    ],
    [
      'a time that no day has',
      { digest: { time: '24:00' } },
      /footfall\.digest\.time.*HH:MM/s,
    ],
    [
      'an address elsewhere',
      { digest: { portalPath: 'https://example.com' } },
      /footfall\.digest\.portalPath/,
    ],
    ['no people at all', { people: { minPeople: 0 } }, /minPeople.*above 0/],
    ['half an item', { ingest: { maxItems: 0.5 } }, /maxItems.*above 0/],
    [
      'a body of less than nothing',
      { ingest: { maxBodyBytes: -1 } },
      /above 0/,
    ],
    [
      'a length of time in words',
      { ingest: { maxAge: 'long' } },
      /maxAge|dur/i,
    ],
  ])('refuses %s and names it', (_, footfall, message) => {
    expect(() => read(footfall)).toThrow(message);
  });
});

describe('the tiers of common names', () => {
  it.each([
    ['production', 'production'],
    ['PROD', 'production'],
    ['eu-prod-1', 'production'],
    ['prd', 'production'],
    ['live', 'production'],
    ['staging', 'staging'],
    ['stg_eu', 'staging'],
    ['uat', 'staging'],
    ['preprod', 'staging'],
    ['pre-prod', 'staging'],
    ['pre-production', 'staging'],
    ['dev', 'development'],
    ['integration', 'development'],
    ['qa-2', 'development'],
    ['nonprod', 'development'],
    ['non-prod', 'development'],
    ['non-production-eu', 'development'],
    ['pr-1234', 'ephemeral'],
    ['preview/feature', 'ephemeral'],
    ['review-app-prod', 'ephemeral'],
    ['reproduction', 'other'],
    ['alive', 'other'],
    ['moon-base', 'other'],
  ])('takes %s for %s', (environment, tier) => {
    expect(compileTiers(defaultTiers)(environment)).toBe(tier);
  });
});

describe('the robots of common names', () => {
  it.each([
    ['renovate[bot]', true],
    ['release-bot', true],
    ['bot-deploy', true],
    ['system:serviceaccount:argo:deployer', true],
    ['svc-deploy', true],
    ['ci@project.iam.gserviceaccount.com', true],
    ['github-actions', true],
    ['argocd', true],
    ['ann', false],
    ['talbot', false],
    ['bottomley', false],
    ['ann.botham@example.com', false],
    ['robotham', false],
    ['savannah', false],
  ])('takes %s for a robot: %p', (actor, expected) => {
    expect(compileRobots(defaultRobots)(actor)).toBe(expected);
  });
});
