import { createGitEnvironment } from './gitEnvironment';

it('keeps who the adopter is, and nothing that points git elsewhere', () => {
  expect(
    createGitEnvironment({
      PATH: '/bin',
      EDITOR: 'vi',
      GIT_DIR: '/elsewhere',
      GIT_ALLOW_PROTOCOL: 'ext',
      GIT_TERMINAL_PROMPT: '1',
      GIT_ASKPASS: '/bin/ask',
      GIT_SSH_COMMAND: 'ssh -i key',
    }),
  ).toEqual({
    PATH: '/bin',
    GIT_ASKPASS: '/bin/ask',
    GIT_SSH_COMMAND: 'ssh -i key',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:ssh:file',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C.UTF-8',
  });
});
