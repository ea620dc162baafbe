import { heatOf } from './heatOf';

describe('heatOf', () => {
  it.each([
    [0, 1],
    [0.19, 1],
    [0.2, 2],
    [0.5, 3],
    [0.79, 4],
    [0.8, 5],
    [1, 5],
  ])('shades %d as %d', (share, shade) => {
    expect(heatOf(share)).toBe(shade);
  });
});
