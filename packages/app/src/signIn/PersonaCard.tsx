import {
  Button,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Text,
} from '@backstage/ui';
import { Persona } from '@footfall/demo';

interface PersonaCardProps {
  readonly persona: Persona;
  readonly onChoose: () => void;
}

/** Who somebody is and what they would look at. */
export const PersonaCard = ({ persona, onChoose }: PersonaCardProps) => (
  <Card>
    <CardHeader>
      <Text as="h2" variant="title-small">
        {persona.displayName}
      </Text>
      <Text as="p" color="secondary">
        {persona.role}
      </Text>
    </CardHeader>
    <CardBody>
      <Text as="p">{persona.looksAt}</Text>
    </CardBody>
    <CardFooter>
      <Button onPress={onChoose}>Be {persona.displayName}</Button>
    </CardFooter>
  </Card>
);
