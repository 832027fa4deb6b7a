import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** The key of every record: a UUIDv7 that the application, or the client that creates the record, has made. */
export const Id = (): PropertyDecorator => PrimaryColumn('uuid');

/** A moment, kept with its zone. */
export const Instant = (options: ColumnOptions = {}): PropertyDecorator =>
  Column('timestamptz', { precision: 3, ...options });

/** A moment that may not have come yet. */
export const MaybeInstant = (): PropertyDecorator => Instant({ nullable: true });

/** The version that a writer states to have seen; it grows by one with each change. */
export const Version = (): PropertyDecorator => Column('integer', { default: 1 });

/** The text of a CHECK constraint that allows these values only. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`;
