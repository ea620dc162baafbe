import { InputError } from '@backstage/errors';
import { EstimateLine } from '../CostEstimate';
import { isRecord, listOf, textOf } from './parts';
import { InfracostContext, readComponent } from './readComponent';

type Line = Omit<EstimateLine, 'id'>;

interface Place {
  readonly resource: unknown;
  readonly prefix: string;
  readonly type: string;
  readonly where: string;
  readonly depth: number;
}

/** Resources have parts, and those hardly ever have parts themselves. */
const MAX_DEPTH = 10;

function insideOf(
  { where, depth }: Place,
  name: string,
  type: string,
  parts: readonly unknown[],
): Place[] {
  if (parts.length > 0 && depth >= MAX_DEPTH) {
    throw new InputError(`${where} nests more deeply than anything real`);
  }
  return parts.map((resource, at) => ({
    resource,
    prefix: `${name}.`,
    type,
    where: `${where}.subresources[${at}]`,
    depth: depth + 1,
  }));
}

/** A line for each amount of resources and of their parts. */
export function readResources(
  resources: readonly unknown[],
  where: string,
  context: InfracostContext,
): Line[] {
  const lines: Line[] = [];
  const open: Place[] = resources.map((resource, at) => ({
    resource,
    prefix: '',
    type: '',
    where: `${where}[${at}]`,
    depth: 0,
  }));
  for (let place = open.pop(); place; place = open.pop()) {
    const { resource, where: here } = place;
    if (!isRecord(resource)) {
      throw new InputError(`${here} is no resource`);
    }
    const name = `${place.prefix}${textOf(resource.name, 'resource')}`;
    const type = textOf(
      resource.resourceType,
      place.type || name.split('.')[0],
    );
    const components = listOf(resource.costComponents);
    const parts = listOf(resource.subresources);
    const isWhole = components.length === 0 && parts.length === 0;
    // A resource that is free has neither parts nor a cost.
    const priced =
      isWhole && typeof resource.monthlyCost === 'string'
        ? [{ monthlyCost: resource.monthlyCost, monthlyQuantity: '1' }]
        : components;
    for (const [at, component] of priced.entries()) {
      lines.push(
        readComponent(
          component,
          { name, type },
          () => `${here}.costComponents[${at}]`,
          context,
        ),
      );
    }
    open.push(...insideOf(place, name, type, parts));
  }
  return lines;
}
