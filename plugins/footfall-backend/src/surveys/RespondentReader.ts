import {
  holdsAt,
  Respondent,
  TeamTree,
} from '@footfall/backstage-plugin-footfall-common';
import { UserStore } from '../catalog/UserStore';
import { TeamDirectory } from '../teams/TeamDirectory';

export interface RespondentReaderOptions {
  readonly users: Pick<UserStore, 'listMemberships'>;
  readonly teams: Pick<TeamDirectory, 'tree'>;
  readonly nowMs: () => number;
}

/** Who could be asked today. */
export interface Respondents {
  readonly people: readonly Respondent[];
  readonly tree: TeamTree;
}

/** Reads who is in which Group, as of now. */
export class RespondentReader {
  readonly #options: RespondentReaderOptions;

  constructor(options: RespondentReaderOptions) {
    this.#options = options;
  }

  async read(): Promise<Respondents> {
    const { nowMs, teams, users } = this.#options;
    const memberships = await users.listMemberships(nowMs());
    const teamRefs = new Map<string, string[]>();
    for (const version of memberships) {
      if (holdsAt(version, nowMs())) {
        const { userRef, teamRef } = version.value;
        teamRefs.set(userRef, [...(teamRefs.get(userRef) ?? []), teamRef]);
      }
    }
    return {
      people: [...teamRefs]
        .map(([personRef, refs]) => ({ personRef, teamRefs: refs }))
        .sort((a, b) => (a.personRef < b.personRef ? -1 : 1)),
      tree: await teams.tree(),
    };
  }
}
