import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { tmpdir } from 'node:os';
import { readGitopsConfig } from './readGitopsConfig';

const repository = {
  id: 'config',
  url: 'https://robot:s3cret@git.example.com/config.git',
  paths: [{ pattern: '{environment}/{service}' }],
};
const read = (overrides: JsonObject = {}, root: JsonObject = {}) =>
  readGitopsConfig(
    new ConfigReader({
      ...root,
      footfall: { gitops: { repositories: [{ ...repository, ...overrides }] } },
    }),
  );

describe('readGitopsConfig', () => {
  it('has a default for everything that can have one', () => {
    const [config] = read();
    expect(config).toMatchObject({
      source: 'gitops:config',
      actor: 'author',
      walk: 'first-parent',
      schedule: { frequency: { minutes: 5 }, timeout: { hours: 1 } },
    });
    expect(config.directory.startsWith(tmpdir())).toBe(true);
    expect(readGitopsConfig(new ConfigReader({}))).toEqual([]);
  });

  it("keeps mirrors where the backend's other work is", () => {
    const [config] = read({}, { backend: { workingDirectory: '/work-here' } });
    expect(config.directory).toMatch(/^\/work-here\/footfall-gitops\/config-/);
  });

  it('reads a schedule', () => {
    const schedule = { frequency: { cron: '0 * * * *' }, timeout: 'PT2H' };
    expect(read({ schedule })[0].schedule).toMatchObject({
      frequency: { cron: '0 * * * *' },
    });
  });

  it('tells readings apart, but not by the URL', () => {
    const before = read()[0].fingerprint;
    expect(read({ url: '/srv/config.git' })[0].fingerprint).toBe(before);
    expect(read({ actor: 'committer' })[0].fingerprint).not.toBe(before);
  });

  it.each<[string, JsonObject]>([
    ['letters, digits', { id: '../up' }],
    ['the URL has to be', { url: 'ext::sh -c whoami' }],
    ['no name of a branch', { branch: '--all' }],
    ["must be 'file'", { paths: [{ pattern: 'a', version: { tag: 'x' } }] }],
    ['does not say which service', { paths: [{ pattern: '{environment}' }] }],
    ['paths', { paths: [] }],
    ['unknown', { unknown: true }],
  ])('refuses what is wrong: %s', (message, overrides) => {
    expect(() => read(overrides)).toThrow(message);
    expect(() => read(overrides)).toThrow(/repositories\[0\]/);
    expect(() => read(overrides)).not.toThrow(/s3cret/);
  });

  it('refuses two of the same id', () => {
    const data = {
      footfall: { gitops: { repositories: [repository, repository] } },
    };
    expect(() => readGitopsConfig(new ConfigReader(data))).toThrow(/same id/);
  });
});
