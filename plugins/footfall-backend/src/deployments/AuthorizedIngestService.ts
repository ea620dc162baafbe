import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  footfallDeploymentCreatePermission,
  IngestResult,
} from '@footfall/backstage-plugin-footfall-common';
import { IngestItem, IngestService } from './IngestService';

/** The door for callers: whoever sends deployments must be allowed to. */
export class AuthorizedIngestService {
  readonly #inner: IngestService;
  readonly #permissions: PermissionsService;

  constructor(inner: IngestService, permissions: PermissionsService) {
    this.#inner = inner;
    this.#permissions = permissions;
  }

  /** @throws NotAllowedError where the caller may not send deployments. */
  async ingest(
    items: readonly IngestItem[],
    door: string,
    credentials: BackstageCredentials,
  ): Promise<IngestResult> {
    const [decision] = await this.#permissions.authorize(
      [{ permission: footfallDeploymentCreatePermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `This takes the permission ${footfallDeploymentCreatePermission.name}`,
      );
    }
    return this.#inner.ingest(items, door);
  }
}
