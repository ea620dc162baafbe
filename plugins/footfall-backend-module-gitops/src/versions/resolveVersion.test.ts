import { CommitRecord, FileChange } from '../commits/CommitRecord';
import { compileVersionRule, VersionSpec } from './compileVersionRule';
import { resolveVersion } from './resolveVersion';

const blobs: Record<string, string> = {
  one: 'tag: 1',
  spaced: 'tag:  1 ',
  two: 'tag: 2',
  none: '',
};
const commit: CommitRecord = {
  sha: 'a',
  author: { name: '', email: '' },
  committer: { name: '', email: '' },
  committedAtMs: 0,
  message: 'Release 9',
  changes: [],
};
const file: VersionSpec = { file: 'tag: *(\\S+)' };

describe('resolveVersion', () => {
  it.each<
    [
      string,
      VersionSpec | undefined,
      Partial<FileChange>,
      string | undefined | false,
    ]
  >([
    ['a new file', file, { after: 'one' }, '1'],
    ['a new version', file, { before: 'one', after: 'two' }, '2'],
    ['a change of space', file, { before: 'one', after: 'spaced' }, false],
    ['a version that is gone', file, { before: 'one', after: 'none' }, false],
    [
      'a blob that cannot be read',
      file,
      { before: 'one', after: 'huge' },
      false,
    ],
    [
      'another service with the same file',
      file,
      { movedFrom: 'x', before: 'one', after: 'one' },
      '1',
    ],
    ['a message', { message: '\\d+' }, { before: 'one', after: 'spaced' }, '9'],
    ['no version', undefined, { before: 'one', after: 'spaced' }, undefined],
  ])('resolves %s', async (_, spec, change, expected) => {
    const resolved = await resolveVersion(
      {
        commit,
        change: {
          path: 'x',
          movedFrom: undefined,
          before: undefined,
          after: undefined,
          ...change,
        },
        place: {
          service: 's',
          environment: 'e',
          team: undefined,
          attributes: {},
          version: compileVersionRule(spec),
        },
      },
      async hash => blobs[hash],
    );
    expect(resolved).toEqual(
      expected === false
        ? { isDeployment: false }
        : { isDeployment: true, version: expected },
    );
  });
});
