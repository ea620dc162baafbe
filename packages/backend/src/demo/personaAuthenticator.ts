import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { Persona, PERSONA_HEADER, personas } from '@footfall/demo';

function personaOf(id: string | undefined): Persona {
  const persona = personas.find(candidate => candidate.id === id);
  if (!persona) {
    throw new AuthenticationError(
      `Choose whom to be: the header '${PERSONA_HEADER}' must name one of ${personas
        .map(candidate => `'${candidate.id}'`)
        .join(', ')}`,
    );
  }
  return persona;
}

/** Believes the header that says which persona the visitor chose to be. */
export const personaAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ displayName }: Persona) => ({
    profile: { displayName },
  }),
  initialize: () => undefined,
  authenticate: async ({ req }) => ({
    result: personaOf(req.header(PERSONA_HEADER)),
  }),
});
