import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { Persona, PERSONA_HEADER } from '@footfall/demo';
import { useState } from 'react';
import {
  choosePersona,
  findChosenPersona,
  forgetPersona,
} from './chosenPersona';
import { identityOfPersona } from './identityOfPersona';
import { PersonaChoice } from './PersonaChoice';
import { SignInAgain } from './SignInAgain';

/** Signs in as the chosen persona; asks for one where none is chosen yet. */
export const PersonaSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const [persona, setPersona] = useState(findChosenPersona);
  const [attempt, setAttempt] = useState(1);

  const choose = (chosen: Persona) => {
    choosePersona(chosen);
    setPersona(chosen);
  };
  const chooseAgain = () => {
    forgetPersona();
    setPersona(undefined);
  };

  if (!persona) {
    return <PersonaChoice onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      key={`${persona.id} ${attempt}`}
      provider="demo"
      headers={{ [PERSONA_HEADER]: persona.id }}
      onSignInSuccess={identity =>
        onSignInSuccess(identityOfPersona(identity, forgetPersona))
      }
      ErrorComponent={({ error }) => (
        <SignInAgain
          message={error?.message}
          onRetry={() => setAttempt(attempt + 1)}
          onChooseAgain={chooseAgain}
        />
      )}
    />
  );
};
