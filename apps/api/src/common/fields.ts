import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { countCharacters } from '@kyhop/vietnamese';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  isUUID,
  Max,
  Min,
  registerDecorator,
  type ValidationArguments,
} from 'class-validator';

/**
 * The kinds of field that requests are made of. Each checks, says its limits in the error (`params`) and in the
 * contract, so that neither is written twice. `@Maybe()` on top makes a field one that may be null or absent.
 */

interface Rule {
  name: string;
  params?: Record<string, number>;
  holds: (value: unknown) => boolean;
}

const rule =
  ({ name, params, holds }: Rule): PropertyDecorator =>
  (target, propertyName) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      options: params === undefined ? {} : { context: params },
      validator: { validate: holds, defaultMessage: (args?: ValidationArguments) => `${args?.property ?? ''} ${name}` },
    });
  };

const isText = (value: unknown): value is string => typeof value === 'string';

const noLongerThan = (max: number): PropertyDecorator =>
  rule({ name: 'maxCharacters', params: { max }, holds: (value) => isText(value) && countCharacters(value) <= max });

const notBlank: PropertyDecorator = rule({
  name: 'minCharacters',
  holds: (value) => isText(value) && value.trim() !== '',
});

const trimmed = Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim() : value));

/** A text of 1 to `max` characters, counted as people count them; spaces around it are dropped. */
export const Text = (max: number): PropertyDecorator =>
  applyDecorators(trimmed, notBlank, noLongerThan(max), ApiProperty({ minLength: 1, maxLength: max }));

/** A text that may be empty: what is being typed. Kept as it is, spaces and all. */
export const RawText = (max: number): PropertyDecorator =>
  applyDecorators(noLongerThan(max), ApiProperty({ minLength: 0, maxLength: max }));

/** May be left out, or null. An empty text counts as null. */
export const Maybe = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() === '' ? null : value)),
    IsOptional(),
    ApiProperty({ required: false }),
  );

/** One of these values; `name` is its name in the contract. */
export const OneOf = (values: readonly string[], name: string): PropertyDecorator =>
  applyDecorators(IsIn(values as string[]), ApiProperty({ enum: [...values], enumName: name }));

/** Some of these values, each at most once. */
export const SomeOf = (values: readonly string[], name: string): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(values.length),
    IsIn(values as string[], { each: true }),
    ApiProperty({ enum: [...values], enumName: name, isArray: true }),
  );

/** At most `most` texts of at most `max` characters. */
export const Texts = (most: number, max: number): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(most, { context: { max: most } }),
    rule({
      name: 'maxCharacters',
      params: { max },
      holds: (value) =>
        Array.isArray(value) &&
        value.every((text) => isText(text) && text.trim() !== '' && countCharacters(text) <= max),
    }),
    ApiProperty({ type: [String], maxItems: most }),
  );

const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isPlainDate = (value: unknown): boolean => {
  if (!isText(value) || !PLAIN_DATE.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value) &&
    value >= '1900-01-01' &&
    value <= '2200-12-31'
  );
};

/** A day without a time: 2021-03-25. */
export const PlainDateField = (): PropertyDecorator =>
  applyDecorators(rule({ name: 'isPlainDate', holds: isPlainDate }), ApiProperty({ type: String, format: 'date' }));

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A clock time in Vietnam: 14:00. */
export const ClockTimeField = (): PropertyDecorator =>
  applyDecorators(
    rule({ name: 'isClockTime', holds: (value) => isText(value) && CLOCK_TIME.test(value) }),
    ApiProperty({ type: String, pattern: CLOCK_TIME.source, example: '14:00' }),
  );

/** A whole number from `min` to `max`; in an address it comes as text. */
export const WholeNumber = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() !== '' ? Number(value) : value)),
    IsInt(),
    Min(min, { context: { min } }),
    Max(max, { context: { max } }),
    ApiProperty({ type: 'integer', minimum: min, maximum: max }),
  );

/** The one spelling of an id, which PostgreSQL gives back: ids are compared as texts. */
export const idSpelling = (value: unknown): unknown =>
  isText(value) && isUUID(value, 'all') ? value.toLowerCase() : value;

/** The id of a record. */
export const IdField = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => idSpelling(value)),
    IsUUID('all'),
    ApiProperty({ type: String, format: 'uuid' }),
  );

/** At most `most` ids, each once. */
export const Ids = (most: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(idSpelling) : value)),
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(most, { context: { max: most } }),
    IsUUID('all', { each: true }),
    ApiProperty({ type: [String], format: 'uuid', maxItems: most }),
  );

/** The version of the record that the writer saw; when it has moved on since, the answer is 409 with the record as it is. */
export const SeenVersion = (): PropertyDecorator =>
  applyDecorators(
    WholeNumber(1, 2_147_483_647),
    ApiProperty({ description: 'The version that the writer saw; refused when the record has moved on since.' }),
  );
