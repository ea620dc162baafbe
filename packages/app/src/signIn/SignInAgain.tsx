import { Button, Container, Flex, Text } from '@backstage/ui';
import { useEffect } from 'react';

const RETRY_AFTER_MS = 2_000;

interface SignInAgainProps {
  readonly message: string | undefined;
  readonly onRetry: () => void;
  readonly onChooseAgain: () => void;
}

/**
 * Signing in fails while the backend still fills its catalog, which takes some
 * seconds after the start; it is tried again until it works.
 */
export const SignInAgain = ({
  message,
  onRetry,
  onChooseAgain,
}: SignInAgainProps) => {
  useEffect(() => {
    const timer = setTimeout(onRetry, RETRY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [onRetry]);

  return (
    <Container py="8">
      <Flex direction="column" gap="4" align="start" role="status">
        <Text as="h1" variant="title-medium">
          Halden Bank is not ready yet
        </Text>
        <Text>Trying again every two seconds. The backend says: {message}</Text>
        <Button variant="secondary" onPress={onChooseAgain}>
          Be somebody else
        </Button>
      </Flex>
    </Container>
  );
};
