import { setupServer } from 'msw/node';

/** Stands where the API stands; each test says what it answers. */
export const server = setupServer();
