import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import {
  haldenBankPeople,
  Persona,
  PERSONA_HEADER,
  personas,
} from '@footfall/demo';

type Visitor = Pick<Persona, 'displayName' | 'userName'>;

const people = haldenBankPeople();

function visitorOf(id: string | undefined): Visitor {
  const visitor =
    personas.find(persona => persona.id === id) ??
    people.find(({ userName }) => userName === id);
  if (!visitor) {
    throw new AuthenticationError(
      `Choose whom to be: the header '${PERSONA_HEADER}' must name one of ${personas
        .map(candidate => `'${candidate.id}'`)
        .join(', ')}, or somebody of Halden Bank by their login`,
    );
  }
  return visitor;
}

/** Believes the header that says whom the visitor chose to be. */
export const personaAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ displayName }: Visitor) => ({
    profile: { displayName },
  }),
  initialize: () => undefined,
  authenticate: async ({ req }) => ({
    result: visitorOf(req.header(PERSONA_HEADER)),
  }),
});
