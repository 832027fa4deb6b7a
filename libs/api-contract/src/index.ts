import type { components } from './generated/api';

export type { components, paths } from './generated/api';
export * from './generated/values';

/** A data shape of the contract by its name, for example `Schema<'MeDto'>`. */
export type Schema<K extends keyof components['schemas']> = components['schemas'][K];
