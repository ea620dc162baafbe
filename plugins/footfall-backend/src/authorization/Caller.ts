import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { Request } from 'express';

/** Whoever is asking. */
export interface Caller {
  /** The entity ref of a user, or the subject of a service. */
  readonly ref: string;
  may(permission: BasicPermission): Promise<boolean>;
  /** @throws NotAllowedError where the caller may not. */
  require(permission: BasicPermission): Promise<void>;
}

/** Finds out who is asking. */
export interface Callers {
  /** @throws AuthenticationError where nobody says who is asking. */
  of(request: Request): Promise<Caller>;
  /** The same, and it must be a service. @throws NotAllowedError otherwise. */
  ofService(request: Request): Promise<Caller>;
}

type KnownCredentials = BackstageCredentials<
  BackstageServicePrincipal | BackstageUserPrincipal
>;

/** The caller behind Backstage credentials. */
export class CredentialsCaller implements Caller {
  readonly #permissions: PermissionsService;
  readonly #credentials: KnownCredentials;

  constructor(permissions: PermissionsService, credentials: KnownCredentials) {
    this.#permissions = permissions;
    this.#credentials = credentials;
  }

  get ref(): string {
    const { principal } = this.#credentials;
    return principal.type === 'user'
      ? principal.userEntityRef
      : principal.subject;
  }

  async may(permission: BasicPermission) {
    const [decision] = await this.#permissions.authorize([{ permission }], {
      credentials: this.#credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  }

  async require(permission: BasicPermission) {
    if (!(await this.may(permission))) {
      throw new NotAllowedError(
        `This takes the permission '${permission.name}'`,
      );
    }
  }
}

/** Callers by the credentials of their requests. */
export class HttpCallers implements Callers {
  readonly #httpAuth: HttpAuthService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    httpAuth: HttpAuthService;
    permissions: PermissionsService;
  }) {
    this.#httpAuth = options.httpAuth;
    this.#permissions = options.permissions;
  }

  async of(request: Request) {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return new CredentialsCaller(this.#permissions, credentials);
  }

  async ofService(request: Request) {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['service'],
    });
    return new CredentialsCaller(this.#permissions, credentials);
  }
}
