import { Deployment } from '../deployments';
import { compileTextMatch, TextMatch, TextPredicate } from '../matching';
import { Route, unclassifiedRoute } from './Route';

/**
 * What a rule looks at. Every test that is named must pass; a rule that names
 * none matches everything, and so belongs last.
 *
 * @public
 */
export interface RouteMatch {
  readonly source?: TextMatch;
  readonly actor?: TextMatch;
  readonly environment?: TextMatch;
  readonly service?: TextMatch;
  readonly attributes?: Readonly<Record<string, TextMatch>>;
}

/**
 * One of the ordered rules that decide the route of a deployment.
 *
 * @public
 */
export interface RouteRule {
  readonly id: string;
  readonly match: RouteMatch;
  readonly route: Route;
}

/**
 * The rule that decided, and the route that it decided on. `ruleId` is `null`
 * where no rule matched.
 *
 * @public
 */
export interface RouteDecision {
  readonly ruleId: string | null;
  readonly route: Route;
}

type DeploymentPredicate = (deployment: Deployment) => boolean;

type FieldMatch = Exclude<keyof RouteMatch, 'attributes'>;

const fieldTable: Record<
  FieldMatch,
  (deployment: Deployment) => string | undefined
> = {
  source: deployment => deployment.source,
  actor: deployment => deployment.actor ?? undefined,
  environment: deployment => deployment.environment,
  service: deployment => deployment.service,
};

function compileFields(match: RouteMatch): DeploymentPredicate[] {
  return (Object.keys(fieldTable) as FieldMatch[]).flatMap(field => {
    const test = match[field];
    if (!test) {
      return [];
    }
    const passes = compileTextMatch(test);
    return [deployment => passes(fieldTable[field](deployment))];
  });
}

function compileAttributes(match: RouteMatch): DeploymentPredicate[] {
  return Object.entries(match.attributes ?? {}).map(([name, test]) => {
    const passes: TextPredicate = compileTextMatch(test);
    return deployment =>
      passes(
        Object.hasOwn(deployment.attributes, name)
          ? deployment.attributes[name]
          : undefined,
      );
  });
}

/**
 * Makes the ordered rules ready to decide: the first rule that matches wins.
 *
 * @throws InputError where a rule holds a regular expression that cannot be read.
 * @public
 */
export function compileRouteRules(
  rules: readonly RouteRule[],
): (deployment: Deployment) => RouteDecision {
  const compiled = rules.map(rule => ({
    decision: { ruleId: rule.id, route: rule.route },
    tests: [...compileFields(rule.match), ...compileAttributes(rule.match)],
  }));
  const undecided: RouteDecision = { ruleId: null, route: unclassifiedRoute };
  return deployment =>
    compiled.find(rule => rule.tests.every(passes => passes(deployment)))
      ?.decision ?? undecided;
}
