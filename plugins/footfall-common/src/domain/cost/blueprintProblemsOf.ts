import { Blueprint, BlueprintLine, HOURS_NAME } from './Blueprint';
import { compileExpression, isReadableName } from './expressions';

/**
 * What is wrong with something that was written down, and where in it.
 *
 * @public
 */
export interface WrittenProblem {
  /** Keys and positions on the way to it, from the outside in. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  where: string,
): WrittenProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated
      ? [{ path: [where, at], message: `'${key}' is there twice` }]
      : [];
  });
}

function expressionProblem(
  text: string | undefined,
  names: ReadonlySet<string>,
  path: readonly (string | number)[],
): WrittenProblem[] {
  if (text === undefined) {
    return [];
  }
  try {
    compileExpression(text, names);
    return [];
  } catch (error) {
    return [{ path, message: Object(error).message }];
  }
}

function lineProblems(
  line: BlueprintLine,
  names: ReadonlySet<string>,
  path: readonly (string | number)[],
): WrittenProblem[] {
  const { item, itemFrom, quantity, when } = line;
  const { low, high } = quantity;
  return [
    ...((item === undefined) === (itemFrom === undefined)
      ? [{ path, message: "it has either an 'item' or an 'itemFrom'" }]
      : []),
    ...expressionProblem(itemFrom, names, [...path, 'itemFrom']),
    ...expressionProblem(when, names, [...path, 'when']),
    ...(low === high
      ? expressionProblem(low, names, [...path, 'quantity'])
      : [
          ...expressionProblem(low, names, [...path, 'quantity', 'low']),
          ...expressionProblem(high, names, [...path, 'quantity', 'high']),
        ]),
  ];
}

function inputProblems({ inputs }: Blueprint): WrittenProblem[] {
  return Object.entries(inputs).flatMap(([name, input]) => {
    const path = ['inputs', name];
    if (!isReadableName(name) || name === HOURS_NAME) {
      return [
        {
          path,
          message: `'${name}' cannot be read by an expression; name it with letters and digits, and not like something that expressions know`,
        },
      ];
    }
    return input.default !== undefined && typeof input.default !== input.type
      ? [{ path: [...path, 'default'], message: `is no ${input.type}` }]
      : [];
  });
}

/** The names that the expressions of a blueprint may read. @public */
export function namesOf({ inputs }: Pick<Blueprint, 'inputs'>) {
  return new Set([...Object.keys(inputs), HOURS_NAME]);
}

/**
 * Everything that is wrong with a blueprint whose shape is right: expressions
 * that cannot be read, names that nobody declared, ids that are there twice.
 *
 * @public
 */
export function blueprintProblemsOf(blueprint: Blueprint): WrittenProblem[] {
  const names = namesOf(blueprint);
  return [
    ...inputProblems(blueprint),
    ...repeated(
      blueprint.offers,
      ({ provider, region }) => `${provider} in ${region}`,
      'offers',
    ),
    ...repeated(blueprint.lines, ({ id }) => id, 'lines'),
    ...expressionProblem(blueprint.offerFrom, names, ['offerFrom']),
    ...blueprint.lines.flatMap((line, at) =>
      lineProblems(line, names, ['lines', at]),
    ),
  ];
}
