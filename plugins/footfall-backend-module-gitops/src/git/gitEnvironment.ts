/**
 * Of the variables that git listens to, those by which an adopter says who they
 * are and whom they trust. All others, such as GIT_DIR, would point git elsewhere.
 */
const inherited = [
  'GIT_ASKPASS',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_SSL_CERT',
  'GIT_SSL_KEY',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
];

// Programs and places that nothing here uses; simple-git refuses to hand them on.
const unused = ['EDITOR', 'VISUAL', 'PAGER', 'PREFIX'];

const isPassedOn = (name: string) =>
  inherited.includes(name) ||
  !(name.startsWith('GIT_') || unused.includes(name));

const hardening: Record<string, string> = {
  // Nobody is there to answer.
  GIT_TERMINAL_PROMPT: '0',
  // In particular no `ext::`, which runs a command, and no plain http.
  GIT_ALLOW_PROTOCOL: 'https:ssh:file',
  // Messages are read by people here, in one language.
  LC_ALL: 'C.UTF-8',
  GIT_OPTIONAL_LOCKS: '0',
};

/** What every git is told, whoever starts it. */
export const gitSettings = [
  // The mirror has no hooks; what a template would add is not run either.
  'core.hooksPath=/dev/null',
  // Cleaning up in the background would outlive the run.
  'gc.autoDetach=false',
  'core.quotePath=false',
];

/** The guarded variables that are passed on to git on purpose. */
export const guardedVariables = [
  ...inherited,
  'GIT_TERMINAL_PROMPT',
  'GIT_ALLOW_PROTOCOL',
  'GIT_OPTIONAL_LOCKS',
  'SSH_ASKPASS',
];

/** The environment in which git runs, made from the one of this process. */
export function createGitEnvironment(
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => isPassedOn(name));
  return {
    // ssh would otherwise ask whether to trust a host, and wait.
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    ...Object.fromEntries(kept),
    ...hardening,
  };
}
