import { acknowledgementRefusals } from '@footfall/backstage-plugin-footfall-common';
import { refusalOf } from '../../__fixtures__/FixtureEstimates';
import { noteOfCheck } from './noteOfCheck';

describe('noteOfCheck', () => {
  it.each([
    ['missing', { kind: 'void', why: 'not-on-record' }],
    ['unknown', { kind: 'void', why: 'not-on-record' }],
    ['not-yours', { kind: 'void', why: 'not-yours' }],
    ['used-by-another-task', { kind: 'void', why: 'used' }],
    ['other-template', { kind: 'changed' }],
    ['other-team', { kind: 'changed' }],
    ['other-inputs', { kind: 'changed' }],
    ['other-price', { kind: 'changed' }],
    ['expired', { kind: 'expired' }],
    ['over-budget-now', { kind: 'void', why: 'over-budget-now' }],
  ])('says what %s means in the form', (code, note) => {
    expect(acknowledgementRefusals).toContain(code);
    const error = refusalOf(409, 'Words for programs', code);
    expect(noteOfCheck(error, undefined)).toEqual(note);
  });

  it('hands on in its words what is no refusal of ours', () => {
    const note = { kind: 'unconfirmed', words: 'You may not' };
    expect(noteOfCheck(refusalOf(403, 'You may not'), undefined)).toEqual(note);
    expect(
      noteOfCheck(refusalOf(403, 'You may not', 'E_ELSEWHERE'), undefined),
    ).toEqual(note);
    expect(noteOfCheck(new Error('You may not'), undefined)).toEqual(note);
    expect(noteOfCheck('You may not', undefined)).toEqual(note);
  });
});
