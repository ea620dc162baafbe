import { InputError } from '@backstage/errors';
import {
  compileVersionRule,
  VersionRule,
  VersionSpec,
} from '../versions/compileVersionRule';
import { Captures, compilePathPattern } from './compilePathPattern';

/** One entry of `paths` in configuration. */
export interface DeploymentPathSpec {
  readonly pattern: string;
  readonly environment?: string;
  readonly service?: string;
  readonly team?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly version?: VersionSpec;
}

/** What a path says about the deployment that its change is. */
export interface DeploymentPlace {
  readonly service: string;
  readonly environment: string;
  readonly team: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly version: VersionRule;
}

/** The place that a path stands for, or `undefined` where it is none. */
export type FindPlace = (path: string) => DeploymentPlace | undefined;

const parts = ['service', 'environment', 'team'] as const;

function assertComplete(spec: DeploymentPathSpec, names: readonly string[]) {
  const constants = [
    ...parts.filter(part => spec[part] !== undefined),
    ...Object.keys(spec.attributes ?? {}),
  ];
  const twice = constants.find(name => names.includes(name));
  if (twice) {
    throw new InputError(`Path pattern '${spec.pattern}' has '${twice}' twice`);
  }
  for (const part of ['service', 'environment'] as const) {
    if (!names.includes(part) && spec[part] === undefined) {
      throw new InputError(
        `Path pattern '${spec.pattern}' does not say which ${part}: add {${part}} or '${part}:'`,
      );
    }
  }
  const reserved = [...constants, ...names].find(name => /^git\./.test(name));
  if (reserved) {
    throw new InputError(
      `Path pattern '${spec.pattern}': '${reserved}' is what the commit says`,
    );
  }
}

function compile(spec: DeploymentPathSpec): FindPlace {
  const pattern = compilePathPattern(spec.pattern);
  assertComplete(spec, pattern.placeholders);
  const version = compileVersionRule(spec.version);
  const placeOf = (captures: Captures): DeploymentPlace => {
    const { service, environment, team, ...others } = captures;
    return {
      service: service ?? spec.service,
      environment: environment ?? spec.environment,
      team: team ?? spec.team,
      attributes: { ...spec.attributes, ...others },
      version,
    };
  };
  return path => {
    const captures = pattern.match(path);
    return captures && placeOf(captures);
  };
}

/**
 * Compiles the paths of a repository; the first pattern that matches decides.
 *
 * @throws InputError that says which pattern cannot be used, and why.
 */
export function compileDeploymentPaths(
  specs: readonly DeploymentPathSpec[],
): FindPlace {
  const finders = specs.map(compile);
  return path => {
    for (const find of finders) {
      const place = find(path);
      if (place) {
        return place;
      }
    }
    return undefined;
  };
}
