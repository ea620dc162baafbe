import { plainWords } from './plainWords';

describe('plainWords', () => {
  it.each([
    ['  Speed \n', 'Speed'],
    ['one\r\ntwo\rthree\tfour', 'one\ntwo\nthree\tfour'],
    ['nul\u0000, bell\u0007, \u001b[31mred\u009b', 'nul, bell, [31mred'],
    ['half \ud83d a pair', 'half  a pair'],
    ['a whole one: 👍🏽', 'a whole one: 👍🏽'],
    ['turned \u202eround\u202c \u2066here\u2069', 'turned round here'],
    ['עברית and ‏marks stay', 'עברית and ‏marks stay'],
    ['\u0000\u0000', ''],
  ])('makes %j %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });
});
