import { shareOfPeople } from './shareOfPeople';

describe('shareOfPeople', () => {
  it.each([
    [0, 0, null],
    [0, 4, null],
    [4, 4, null],
    [4, 100, null],
    [1, 5, null],
    [0, 5, 0],
    [5, 5, 1],
    [5, 10, 0.5],
  ])('%i of %i is %s', (people, ofPeople, value) => {
    const share = shareOfPeople(people, ofPeople, { minPeople: 5 });
    expect(share.value).toBe(value);
    expect(share.reason).toBe(value === null ? 'too-few-people' : null);
    expect(share.numerator).toBe(value === null ? null : people);
  });
});
