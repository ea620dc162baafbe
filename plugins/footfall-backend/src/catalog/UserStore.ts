import {
  Membership,
  Version,
} from '@footfall/backstage-plugin-footfall-common';

/** The Users of the mirrored catalog. */
export interface UserStore {
  /** Who was in which Group at some time since an instant. */
  listMemberships(sinceMs: number): Promise<Version<Membership>[]>;
  /** Those of the refs that are Users now. */
  findUsers(refs: readonly string[]): Promise<Set<string>>;
}
