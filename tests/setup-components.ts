import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// The page is taken down after each test; the files share one world, so no file may leave anything to the next.
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
