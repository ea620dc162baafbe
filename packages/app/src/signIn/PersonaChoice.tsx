import { Container, Flex, Grid, Text } from '@backstage/ui';
import { Persona, personas } from '@footfall/demo';
import { PersonaCard } from './PersonaCard';

interface PersonaChoiceProps {
  readonly onChoose: (persona: Persona) => void;
}

/** The people of Halden Bank whom a visitor can be. */
export const PersonaChoice = ({ onChoose }: PersonaChoiceProps) => (
  <Container py="8">
    <Flex direction="column" gap="6" role="main">
      <Flex direction="column" gap="2">
        <Text as="h1" variant="title-large">
          Whom would you like to be?
        </Text>
        <Text color="secondary">
          This is Halden Bank, and all of it is made up: its people, its
          services and the 18 months of deployments that end yesterday.
        </Text>
      </Flex>
      <Grid.Root columns={{ initial: '1', md: '3' }} gap="4">
        {personas.map(persona => (
          <PersonaCard
            key={persona.id}
            persona={persona}
            onChoose={() => onChoose(persona)}
          />
        ))}
      </Grid.Root>
    </Flex>
  </Container>
);
