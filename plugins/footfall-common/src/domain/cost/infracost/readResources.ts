import { InputError } from '@backstage/errors';
import { EstimateLine } from '../CostEstimate';
import { isRecord, listOf, textOf } from './parts';
import { readAmount } from './readAmount';
import { InfracostContext, readComponent } from './readComponent';

type Line = Omit<EstimateLine, 'id'>;
type Parts = Readonly<Record<string, unknown>>;

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

const isFree = (part: unknown) => isRecord(part) && part.noPrice === true;

/**
 * What a resource has amounts of: its components; else its parts, which come later;
 * else itself. Infracost leaves free resources out, or calls them `noPrice`. One of
 * which it says nothing at all is unknown.
 */
function pricedOf(resource: Parts, parts: readonly unknown[], where: string) {
  const components = listOf(resource.costComponents);
  if (components.length > 0) {
    return components.map((component, at) => ({
      component,
      where: () => `${where}.costComponents[${at}]`,
    }));
  }
  const { monthlyCost } = resource;
  const amount = readAmount(monthlyCost, () => `${where}.monthlyCost`);
  const isTold = amount !== null || (!isFree(resource) && parts.length === 0);
  return isTold && parts.every(isFree)
    ? [{ component: { monthlyCost, monthlyQuantity: '1' }, where: () => where }]
    : [];
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
    const parts = listOf(resource.subresources);
    for (const { component, where: at } of pricedOf(resource, parts, here)) {
      lines.push(readComponent(component, { name, type }, at, context));
    }
    open.push(...insideOf(place, name, type, parts));
  }
  return lines;
}
