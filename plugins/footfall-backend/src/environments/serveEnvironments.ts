import {
  AuditorService,
  PermissionsRegistryService,
} from '@backstage/backend-plugin-api';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { AuthorizedEnvironmentServiceOptions } from './AuthorizedEnvironmentService';
import { createEnvironmentServices } from './createEnvironmentServices';
import { EnvironmentAccess, registerEnvironments } from './EnvironmentAccess';

export interface ServeEnvironmentsOptions {
  readonly auditor: AuditorService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly services: ReturnType<typeof createEnvironmentServices> & {
    readonly teamDirectory: TeamDirectory;
  };
  readonly config: FootfallConfig;
}

/** Environments for callers, and what permission policies can ask about them. */
export function serveEnvironments({
  auditor,
  config,
  permissionsRegistry,
  services,
}: ServeEnvironmentsOptions): AuthorizedEnvironmentServiceOptions {
  const { environmentStore, teamDirectory } = services;
  return {
    auditor,
    config,
    environments: services.environments,
    reminders: services.environmentReminders,
    catalog: services.environmentCatalog,
    directory: teamDirectory,
    owners: services.environmentOwners,
    access: new EnvironmentAccess({
      config,
      directory: teamDirectory,
      authorizer: registerEnvironments(permissionsRegistry, {
        environments: environmentStore,
        directory: teamDirectory,
      }),
    }),
    nowMs: Date.now,
  };
}
