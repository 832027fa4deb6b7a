import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { normaliseText } from '@kyhop/vietnamese';
import type { ValidationError } from 'class-validator';
import { idSpelling } from './fields';
import { badRequest, type FieldProblem } from './problem';

/** class-validator's names for what can be wrong, as codes of ours. */
const CODES: Record<string, string> = {
  whitelistValidation: 'unknown_field',
  isUuid: 'not_an_id',
  isEmail: 'not_an_email',
  isInt: 'not_a_whole_number',
  isNumber: 'not_a_number',
  isBoolean: 'not_yes_or_no',
  isString: 'not_text',
  isArray: 'not_a_list',
  isIn: 'not_an_option',
  min: 'too_small',
  max: 'too_large',
  maxCharacters: 'too_long',
  minCharacters: 'required',
  isPlainDate: 'not_a_date',
  isClockTime: 'not_a_time',
  arrayMaxSize: 'too_many',
  arrayMinSize: 'too_few',
  arrayUnique: 'repeated',
  matches: 'wrong_form',
  isDefined: 'required',
};

const pathOf = (parent: string, property: string): string => (parent === '' ? property : `${parent}.${property}`);

function fieldProblems(errors: ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = pathOf(parent, error.property);
    const names = Object.keys(error.constraints ?? {});
    const missing = (error.value === undefined || error.value === null) && !names.includes('whitelistValidation');
    const name = names[0];
    const own: FieldProblem[] =
      name === undefined
        ? []
        : [{ path, code: missing ? 'required' : (CODES[name] ?? 'invalid'), ...limitsOf(error, name) }];
    return [...own, ...fieldProblems(error.children ?? [], path)];
  });
}

function limitsOf(error: ValidationError, name: string): Pick<FieldProblem, 'params'> {
  const context: unknown = error.contexts?.[name];
  return context === undefined ? {} : { params: context as Record<string, number> };
}

/**
 * Our deepest request has lists in objects in a list; what is nested to exhaust the stack is not ours. Nor is a list in a
 * list: class-validator takes an empty one for an object that is right.
 */
const DEEPEST = 20;

/** Brings every text of a request to NFC, without characters that nobody typed (docs/domain.md §6.5). */
function normalise(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw badRequest('request.malformed');
  // Half of a surrogate pair cannot be stored: in UTF-8 it would become the same sign.
  if (typeof value === 'string') return normaliseText(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  if (Array.isArray(value) && value.some(Array.isArray)) throw badRequest('request.malformed');
  if (Array.isArray(value)) return value.map((inner) => normalise(inner, depth + 1));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner, depth + 1)]));
  }
  return value;
}

/** Refuses what the contract does not know, and says of each field what is wrong with it. */
@Injectable()
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      exceptionFactory: (errors) => badRequest('request.invalid', fieldProblems(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isJson = metadata.type === 'body' || metadata.type === 'query';
    return super.transform(isJson ? normalise(value) : idSpelling(value), metadata) as Promise<unknown>;
  }
}
