import {
  compileDeploymentPaths,
  DeploymentPathSpec,
} from './compileDeploymentPaths';

describe('compileDeploymentPaths', () => {
  it('joins what the path and the configuration say; the first pattern wins', () => {
    const find = compileDeploymentPaths([
      {
        pattern: 'apps/{region}/{service}.yaml',
        environment: 'production',
        team: 'group:default/red',
        attributes: { tool: 'argo-cd' },
      },
      { pattern: 'apps/**/{service}.yaml', environment: 'other' },
    ]);
    expect(find('apps/eu/router.yaml')).toMatchObject({
      service: 'router',
      environment: 'production',
      team: 'group:default/red',
      attributes: { tool: 'argo-cd', region: 'eu' },
    });
    expect(find('apps/eu/west/router.yaml')).toMatchObject({
      environment: 'other',
    });
    expect(find('README.md')).toBeUndefined();
  });

  it.each<[string, DeploymentPathSpec]>([
    ['does not say which environment', { pattern: '{service}' }],
    ['does not say which service', { pattern: '{environment}' }],
    [
      "has 'service' twice",
      { pattern: '{environment}/{service}', service: 'a' },
    ],
    [
      "has 'region' twice",
      {
        pattern: '{environment}/{service}/{region}',
        attributes: { region: 'eu' },
      },
    ],
    [
      "'git.path' is what the commit says",
      { pattern: '{environment}/{service}/{git.path}' },
    ],
    [
      'is no regular expression',
      { pattern: '{environment}/{service}', version: { file: '(' } },
    ],
  ])('refuses what %s', (message, spec) => {
    expect(() => compileDeploymentPaths([spec])).toThrow(message);
  });
});
