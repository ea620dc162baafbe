import {
  Route,
  RouteRule,
  TextMatch,
} from '@footfall/backstage-plugin-footfall-common';
import {
  robots,
  routeRules,
  routes,
  serviceFilter,
  tierRules,
} from '@footfall/demo';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const readConfig = (name: string) =>
  parse(readFileSync(resolve(__dirname, '../../..', name), 'utf8'));

// Configuration writes equality as a text and a choice as a list.
function asConfig(match: TextMatch) {
  if ('equals' in match) {
    return match.equals;
  }
  return 'oneOf' in match ? match.oneOf : match;
}

const routeAsConfig = ({ goldenPath, ...route }: Route) =>
  goldenPath ? { ...route, goldenPath } : route;

function ruleAsConfig({
  id,
  route,
  match: { attributes, ...fields },
}: RouteRule) {
  const asConfigs = (matches: Readonly<Record<string, TextMatch>>) =>
    Object.fromEntries(
      Object.entries(matches).map(([name, match]) => [name, asConfig(match)]),
    );
  return {
    id,
    route: route.id,
    match: {
      ...asConfigs(fields),
      ...(attributes && { attributes: asConfigs(attributes) }),
    },
  };
}

describe('app-config.yaml', () => {
  const { footfall, app, backend } = readConfig('app-config.yaml');

  it('has the routes and rules of Halden Bank', () => {
    expect(footfall.routes).toEqual(routes.map(routeAsConfig));
    expect(footfall.routeRules).toEqual(routeRules.map(ruleAsConfig));
  });

  it('has its tiers, robots and services', () => {
    expect(footfall.tiers).toEqual(
      tierRules.map(({ tier, match }) => ({ tier, match: asConfig(match) })),
    );
    expect(footfall.people.robots).toEqual(robots.map(asConfig));
    expect(footfall.catalog.serviceFilter).toEqual(serviceFilter);
  });

  it('shows the card of a service on every kind of service', () => {
    const [card] = app.extensions.flatMap(
      (extension: string | object) =>
        Object(extension)['entity-card:footfall/service'] ?? [],
    );
    expect(card.config.filter).toEqual({
      kind: 'component',
      'spec.type': { $in: footfall.catalog.serviceFilter['spec.type'] },
    });
  });

  it('listens on this machine only', () => {
    expect(app.listen.host).toBe('127.0.0.1');
    expect(backend.listen.host).toBe('127.0.0.1');
  });
});

describe('app-config.production.yaml', () => {
  const { footfall, auth, backend } = readConfig('app-config.production.yaml');

  it('has no demo in it', () => {
    expect(footfall.demo).toBe(false);
    expect(footfall.digest.recipients).toEqual([]);
    expect(auth.environment).toBe('production');
  });

  it('lets the ingest token send deployments and nothing else', () => {
    expect(backend.auth.externalAccess).toHaveLength(1);
    expect(backend.auth.externalAccess[0].accessRestrictions).toEqual([
      { plugin: 'footfall', permission: 'footfall.deployment.create' },
    ]);
  });
});
