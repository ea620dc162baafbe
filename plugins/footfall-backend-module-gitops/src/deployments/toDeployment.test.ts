import { deploymentInputSchema } from '@footfall/backstage-plugin-footfall-common';
import fc from 'fast-check';
import { compileVersionRule } from '../versions/compileVersionRule';
import { deploymentIdOf, toDeployment } from './toDeployment';

const sha = 'a'.repeat(40);
const withoutNul = fc
  .string({ unit: 'binary', maxLength: 2000 })
  .map(text => text.replace(/\0/g, ''));
// What a segment of a path can be; blank names are no names of anything.
const name = withoutNul.map(text => `x${text.slice(0, 150)}`);

it('makes a deployment that the backend accepts, whatever a commit says', () => {
  fc.assert(
    fc.property(
      fc.record({ name: withoutNul, email: withoutNul }),
      withoutNul,
      name,
      fc.option(withoutNul, { nil: undefined }),
      fc
        .integer({ min: 0, max: 8e15 })
        .map(ms => Math.min(ms, 253402300799000)),
      (author, message, path, version, committedAtMs) => {
        const candidate = {
          commit: {
            sha,
            author,
            committer: author,
            committedAtMs,
            message,
            changes: [],
          },
          change: { path, movedFrom: undefined, before: undefined, after: 'b' },
          place: {
            service: path,
            environment: 'production',
            team: undefined,
            attributes: { region: message },
            version: compileVersionRule('file'),
          },
        };
        const origin = {
          source: 'gitops:x',
          repository: 'x',
          branch: 'main',
          actor: 'author',
        } as const;
        const deployment = toDeployment(candidate, version, origin);
        expect(
          deploymentInputSchema.safeParse(deployment).error,
        ).toBeUndefined();
        expect(toDeployment(candidate, version, origin)).toEqual(deployment);
      },
    ),
  );
});

it('names a path that is too long by its hash', () => {
  expect(deploymentIdOf(sha, 'a/b')).toBe(`${sha}:a/b`);
  const long = deploymentIdOf(sha, 'x'.repeat(300));
  expect(long).toHaveLength(112);
  expect(deploymentIdOf(sha, 'x'.repeat(301))).not.toBe(long);
});
