import { reasonOf } from './useChange';

describe('reasonOf', () => {
  it('prefers the words of the backend to the status', () => {
    const error = Object.assign(new Error('Request failed with 409'), {
      cause: new Error('it has an exception already'),
    });
    expect(reasonOf(error)).toBe('it has an exception already');
  });

  it('says what it was told otherwise', () => {
    expect(reasonOf(new Error('no route to host'))).toBe('no route to host');
    expect(reasonOf('offline')).toBe('offline');
  });
});
