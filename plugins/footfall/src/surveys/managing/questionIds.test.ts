import { addQuestion, changeQuestion } from './questionIds';

describe('addQuestion', () => {
  it('never gives an id twice', () => {
    const ids = addQuestion(addQuestion(addQuestion([]))).map(({ id }) => id);
    expect(ids).toEqual(['words', 'words-2', 'words-3']);
  });
});

describe('changeQuestion', () => {
  const [question] = addQuestion([]);

  it('keeps the id while the kind stays', () => {
    expect(changeQuestion([question], 0, { text: 'Why?' })).toEqual([
      { ...question, text: 'Why?' },
    ]);
    expect(changeQuestion([question], 0, { kind: 'text' })[0].id).toBe('words');
  });

  it('makes another question of one of another kind', () => {
    const [agree] = changeQuestion([question], 0, { kind: 'agree' });
    expect(agree).toMatchObject({ id: 'agree', kind: 'agree' });
  });

  it('keeps options for a choice only', () => {
    const [choice] = changeQuestion(
      changeQuestion([question], 0, { kind: 'choice' }),
      0,
      { options: ['a', 'b'] },
    );
    expect(choice.options).toEqual(['a', 'b']);
    expect(changeQuestion([choice], 0, { kind: 'agree' })[0].options).toEqual(
      [],
    );
  });
});
