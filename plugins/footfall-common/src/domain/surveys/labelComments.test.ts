import { Cell } from './formCells';
import { labelComments } from './labelComments';

const cells: Cell[] = [
  { id: 1, n: 9, groupRefs: ['a'] },
  { id: 2, n: 9, groupRefs: ['b'] },
  { id: 3, n: 9, groupRefs: ['c', 'd'] },
];

function label(counts: Record<string, number>) {
  const comments = Object.entries(counts).flatMap(([groupRef, count]) =>
    Array.from({ length: count }, () => ({
      questionId: 'why',
      groupRef,
      text: 'Because',
    })),
  );
  const labels = labelComments(comments, cells, 5).map(
    ({ groupRef }) => groupRef,
  );
  return Object.fromEntries(
    [...new Set(labels)].map(name => [
      String(name),
      labels.filter(other => other === name).length,
    ]),
  );
}

describe('labelComments', () => {
  it('names Groups of which enough people wrote', () => {
    expect(label({ a: 6, b: 5 })).toEqual({ a: 6, b: 5 });
    expect(label({ a: 6, b: 3, c: 2 })).toEqual({ a: 6, null: 5 });
  });

  it('never names a Group that shares its cell', () => {
    expect(label({ c: 9 })).toEqual({ null: 9 });
  });

  it('takes another name away rather than leave a few without', () => {
    expect(label({ a: 6, b: 5, c: 1 })).toEqual({ a: 6, null: 6 });
    expect(label({ a: 6, c: 1 })).toEqual({ null: 7 });
  });
});
