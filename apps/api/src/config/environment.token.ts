/** The injection token of the environment, read once at the start (config/env.ts). */
export const ENVIRONMENT = Symbol('ENVIRONMENT');
