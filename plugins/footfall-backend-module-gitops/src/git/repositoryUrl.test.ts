import {
  assertBranchName,
  assertRepositoryUrl,
  createRedactor,
} from './repositoryUrl';

describe('assertRepositoryUrl', () => {
  it.each([
    'https://git.example.com/org/config.git',
    'https://robot:token@git.example.com/org/config.git',
    'ssh://git@git.example.com:22/org/config.git',
    'git@git.example.com:org/config.git',
    'file:///srv/config.git',
    '/srv/my config.git',
  ])('lets %s through', url => {
    expect(() => assertRepositoryUrl(url)).not.toThrow();
  });

  it.each([
    '--upload-pack=touch /tmp/x',
    '-oProxyCommand=x:y',
    'ext::sh -c whoami',
    'fd::17',
    'http://git.example.com/org/config.git',
    'git://git.example.com/config.git',
    'ssh://-oProxyCommand=whoami/x',
    'ssh://git@-oProxyCommand=whoami/x',
    'https://example.com/x\n--help',
    'relative/path',
    '',
  ])('refuses %p without repeating it', url => {
    expect(() => assertRepositoryUrl(url)).toThrow(/^the URL has to be/);
  });
});

describe('assertBranchName', () => {
  it.each(['main', 'env/live', 'größe', 'release-1.2'])('accepts %s', name => {
    expect(() => assertBranchName(name)).not.toThrow();
  });
  it.each([
    '-x',
    'a..b',
    'a b',
    'a:b',
    'a~1',
    'a^',
    'a*',
    '/a',
    'a/',
    'a.lock',
    'a@{1}',
    'a\nb',
    '',
  ])('refuses %p', name => {
    expect(() => assertBranchName(name)).toThrow(/no name of a branch/);
  });
});

describe('createRedactor', () => {
  it.each([
    [
      'https://robot:s3cret%21x@h/x',
      'https://robot:s3cret%21x@h/x: s3cret!x denied',
      'https://***@h/x: *** denied',
    ],
    [
      'https://ghp_token@h/x',
      'for https://h/x with ghp_token',
      'for https://h/x with ***',
    ],
    [
      'https://h/x?private_token=abcdef',
      'https://h/x?private_token=abcdef failed',
      'https://h/x?*** failed',
    ],
    [
      'https://h/x',
      'redirected to https://u:p@other/x',
      'redirected to https://***@other/x',
    ],
    ['git@h:org/x', 'git@h:org/x: denied', 'git@h:org/x: denied'],
  ])('with %s', (url, text, expected) => {
    expect(createRedactor(url)(text)).toBe(expected);
  });
});
