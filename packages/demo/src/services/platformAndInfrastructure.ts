import { DepartmentServices, library, service, website } from './ServicePlan';

export const platformAndInfrastructureServices: DepartmentServices = {
  'developer-platform': {
    registered: [
      website('developer-portal', 'The portal that you are looking at'),
      service(
        'platform-pipeline',
        'Builds, tests and ships along the golden path',
      ),
      service(
        'environment-broker',
        'Environments on request, with an end date',
      ),
      service('secrets-service', 'Secrets that rotate by themselves'),
      service('preview-environments', 'One environment for each pull request'),
      service('artifact-store', 'Where builds wait to be deployed'),
      service('legacy-build-farm', 'Jenkins, until the last job has moved'),
      library('platform-cli', 'The `halden-platform` command'),
    ],
    unregistered: [],
  },
  'cloud-foundations': {
    registered: [
      service('landing-zones', 'Cloud accounts with the locks already on'),
      service('dns-control', 'Names, and who may change them'),
      service('egress-gateway', 'The only way out'),
      service('backup-keeper', 'Takes backups and proves they can be read'),
      service('network-inventory', 'What is connected to what'),
    ],
    unregistered: ['firewall-rule-sync'],
  },
};
