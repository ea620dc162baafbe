/** The workload types of Halden Bank, as `spec.type` names them. */
export type WorkloadType = 'service' | 'website' | 'ml-service' | 'library';

/** What Halden Bank says about one of its Components. */
export interface ServicePlan {
  readonly name: string;
  readonly description: string;
  readonly type: WorkloadType;
}

/**
 * What a team runs. The order matters: the teams' stories say how many of the
 * registered ones walk the golden path, how many go round it and how many
 * sleep, and count them off from the top.
 */
export interface TeamServices {
  readonly registered: readonly ServicePlan[];
  /** Names of services that deploy and that no catalog knows. */
  readonly unregistered: readonly string[];
}

/** What each team of a department runs, by the team's name. */
export type DepartmentServices = Readonly<Record<string, TeamServices>>;

const planOf =
  (type: WorkloadType) =>
  (name: string, description: string): ServicePlan => ({
    name,
    description,
    type,
  });

export const service = planOf('service');
export const website = planOf('website');
export const model = planOf('ml-service');
export const library = planOf('library');
