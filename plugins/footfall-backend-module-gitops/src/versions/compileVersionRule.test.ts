import { compileVersionRule, VersionSpec } from './compileVersionRule';

describe('compileVersionRule', () => {
  it.each<[string, VersionSpec | undefined, string, string | undefined]>([
    [
      'a named group',
      { file: '(tag|image): (?<version>\\S+)' },
      'image: v1\n',
      'v1',
    ],
    [
      'the first group',
      { file: 'newTag: "?([^"\\s]+)' },
      'images:\n  - newTag: "1.2"\n',
      '1.2',
    ],
    ['the match', { message: 'v\\d+' }, 'Deploy v7', 'v7'],
    [
      'the beginning of a line',
      { file: '^tag: (.*)$' },
      'other\ntag: 5  \nmore',
      '5',
    ],
    [
      'nothing where nothing fits',
      { file: 'tag: (.*)' },
      'image: 1',
      undefined,
    ],
    [
      'nothing where the group is empty',
      { file: 'tag:(.*)' },
      'tag:  ',
      undefined,
    ],
    ['the whole file', 'file', '\n v1 \n', 'v1'],
    ['nothing in an empty file', 'file', ' \n', undefined],
    ['nothing in a binary file', 'file', 'v1\0', undefined],
    ['nothing where no version is configured', undefined, 'v1', undefined],
  ])('finds %s', (_, spec, text, expected) => {
    expect(compileVersionRule(spec).extract(text)).toBe(expected);
  });
});
