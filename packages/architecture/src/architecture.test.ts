import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from './rules';
import { parseSource, readSources } from './SourceFile';

const root = resolve(__dirname, '../../..');

const sources = ['packages', 'plugins'].flatMap(group =>
  readdirSync(join(root, group)).flatMap(name => {
    const folder = `${group}/${name}/src`;
    return existsSync(join(root, folder)) ? readSources(root, folder) : [];
  }),
);

describe('architecture', () => {
  it.each(rules)('$name', ({ appliesTo, breachesOf }) => {
    const files = sources.filter(appliesTo);
    // A rule without files would hold whatever anybody wrote.
    expect(files).not.toEqual([]);
    expect(
      files.flatMap(file =>
        breachesOf(file).map(breach => `${file.path} ${breach}`),
      ),
    ).toEqual([]);
  });
});

describe('the rules find what they forbid', () => {
  const brokenBy = (path: string, text: string) => {
    const file = parseSource(root, path, text);
    return rules
      .filter(rule => rule.appliesTo(file) && rule.breachesOf(file).length > 0)
      .map(rule => rule.name);
  };
  const domain = 'plugins/footfall-common/src/domain/time/Day.ts';
  const backend = 'plugins/footfall-backend/src/adoption';
  const purity =
    'the domain knows no clock, no chance, no environment and never waits';

  it.each([
    'export const now = () => Date.now();',
    'export const now = () => new Date();',
    'export const now = () => Date();',
    'export const chance = () => Math.random();',
    'export const zone = () => process.env.TZ;',
    'export async function wait() {}',
    'export const wait = async () => 1;',
    'export const start = () => setTimeout(() => {}, 1);',
    'export const here = () => window.location;',
  ])('impure: %s', text => {
    expect(brokenBy(domain, text)).toEqual([purity]);
  });

  it.each([
    'export const at = (ms: number) => new Date(ms);',
    'export const width = (window: { to: number }) => window.to;',
    'export const of = ({ process }: { process: string }) => process;',
    'export interface A { console: string }',
  ])('pure: %s', text => {
    expect(brokenBy(domain, text)).toEqual([]);
  });

  it.each([
    [domain, "import { z } from 'zod';"],
    [domain, "import { daySchema } from '../../api';"],
    [domain, "import fs from 'node:fs';"],
    [
      'plugins/footfall-common/src/api/a.ts',
      "import { Config } from '@backstage/config';",
    ],
    [
      'plugins/footfall-common/src/api/a.ts',
      "export * from '../../../footfall-node/src';",
    ],
    ['plugins/footfall-node/src/a.ts', "import { Knex } from 'knex';"],
    [
      'plugins/scaffolder-backend-module-footfall/src/a.ts',
      "import '@footfall/backstage-plugin-footfall-backend';",
    ],
    ['plugins/footfall/src/a.tsx', "import knex from 'knex';"],
    [
      'plugins/footfall/src/a.tsx',
      "import '@footfall/backstage-plugin-footfall-backend';",
    ],
    ['plugins/footfall/src/a.tsx', "import '@backstage/plugin-auth-node';"],
    [
      'packages/demo/src/a.ts',
      "import '@footfall/backstage-plugin-footfall-backend';",
    ],
    [`${backend}/DatabaseRollupStore.ts`, "import express from 'express';"],
    [
      `${backend}/RollupStore.ts`,
      "import { FootfallConfig } from '../config';",
    ],
    [
      `${backend}/operations/listDays.ts`,
      "import { A } from '../AdoptionService';",
    ],
    [`${backend}/AdoptionService.ts`, "import type { Knex } from 'knex';"],
    [
      `${backend}/AdoptionService.ts`,
      "import { DatabaseRollupStore } from './DatabaseRollupStore';",
    ],
    [
      `${backend}/adoptionRoutes.ts`,
      "import { RollupStore } from './RollupStore';",
    ],
    [`${backend}/rollupTasks.ts`, "const knex = require('knex');"],
    [
      `${backend}/catalogSubscriber.ts`,
      "const store = import('../catalog/CatalogStore');",
    ],
    [
      `${backend}/listDays.ts`,
      "export const isIt = (c: string) => c === 'pg';",
    ],
    [
      `${backend}/listDays.ts`,
      'export const which = (knex: K) => knex.client.config.client;',
    ],
  ])('%s: %s', (path, text) => {
    expect(brokenBy(path, text)).not.toEqual([]);
  });
});
