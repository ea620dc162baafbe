import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { Request } from 'express';

/** Whoever is asking. */
export interface Caller {
  /** The entity ref of a user, or the subject of a service. */
  readonly ref: string;
  readonly isService: boolean;
  /**
   * What the caller owns through: their own ref and those of their Groups. A
   * service is nobody's.
   */
  claims(): Promise<readonly string[]>;
  /** What the permission policy says, which may depend on the resource. */
  decide(permission: ResourcePermission): Promise<PolicyDecision>;
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

/** What it takes to find out about a caller. */
interface CallerServices {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
}

/** The caller behind Backstage credentials. */
export class CredentialsCaller implements Caller {
  readonly #permissions: PermissionsService;
  readonly #userInfo: UserInfoService;
  readonly #credentials: KnownCredentials;

  constructor(services: CallerServices, credentials: KnownCredentials) {
    this.#permissions = services.permissions;
    this.#userInfo = services.userInfo;
    this.#credentials = credentials;
  }

  get isService(): boolean {
    return this.#credentials.principal.type === 'service';
  }

  async claims() {
    if (this.isService) {
      return [];
    }
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      this.#credentials,
    );
    return [...new Set([this.ref, ...ownershipEntityRefs])];
  }

  async decide(permission: ResourcePermission) {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      { credentials: this.#credentials },
    );
    return decision;
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
  readonly #services: CallerServices;

  constructor(
    options: CallerServices & { readonly httpAuth: HttpAuthService },
  ) {
    this.#httpAuth = options.httpAuth;
    this.#services = options;
  }

  async of(request: Request) {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return new CredentialsCaller(this.#services, credentials);
  }

  async ofService(request: Request) {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['service'],
    });
    return new CredentialsCaller(this.#services, credentials);
  }
}
