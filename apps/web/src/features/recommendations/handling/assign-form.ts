import type { Schema } from '@kyhop/api-contract';
import { v7 as uuidv7 } from 'uuid';
import type { Recommendation } from '../recommendations.queries';
import type { NamedUnit } from '../../../shared/unit-select';

/** A co-ordinating unit that is asked along with the assignment. */
export interface Question {
  id: string;
  unit: NamedUnit | null;
  question: string;
  dueOn: string | null;
}

export interface AssignValues {
  leadUnit: NamedUnit | null;
  handlerId: string | null;
  answerTerm: Recommendation['answerTerm'];
  /** Null: the day that the term gives. */
  dueOn: string | null;
  opinions: Question[];
}

export const valuesOf = ({ leadUnit, handler, answerTerm }: Recommendation): AssignValues => ({
  leadUnit,
  handlerId: handler?.id ?? null,
  answerTerm,
  dueOn: null,
  opinions: [],
});

export const anotherQuestion = (): Question => ({ id: uuidv7(), unit: null, question: '', dueOn: null });

/** Of many that are assigned at once nothing is known before. */
export const NOBODY_YET: AssignValues = {
  ...{ leadUnit: null, handlerId: null, answerTerm: 'STANDARD', dueOn: null },
  opinions: [],
};

/** What is sent; a row without a unit was not filled in. */
export const bodyOf = (
  { leadUnit, handlerId, answerTerm, dueOn, opinions }: AssignValues,
  version: number,
): Schema<'AssignRecommendationDto'> => ({
  version,
  leadUnitId: leadUnit?.id ?? '',
  handlerId,
  answerTerm,
  dueOn,
  opinions: opinions.flatMap(({ id, unit, question, dueOn: until }) =>
    unit === null ? [] : [{ id, unitId: unit.id, question: question.trim() || null, dueOn: until }],
  ),
});
