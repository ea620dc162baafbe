import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A whole screen over a large organisation takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });
