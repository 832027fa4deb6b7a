import type { Schema } from '@kyhop/api-contract';
import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';

/** What became of many that were decided on at once: how many are done, and which were refused, by code and reason. */
export interface Outcome {
  done: number;
  refused: { id: string; code: string; reason: string }[];
}

/** The answer of the server in words; `codes` name what was sent, by id. */
export function useOutcome(): (
  result: Schema<'DecidedItemsDto'>,
  codes: ReadonlyMap<string, string | null>,
) => Outcome {
  const { t } = useTranslation('recommendations');
  const { problemMessage } = useProblems();
  return ({ done, refused }, codes) => ({
    done: done.length,
    refused: refused.map(({ id, code }) => ({
      id,
      code: codes.get(id) ?? t('unknown.code'),
      reason: problemMessage(new ApiProblem({ code, status: 409 })),
    })),
  });
}

interface OutcomeOfProps {
  outcome: Outcome;
  /** How many are done, in words. */
  done: string;
  /** How many are refused, in words; each follows with its reason. */
  refused: string;
}

/** Stays in sight, and has the focus once what was pressed is gone. */
export function OutcomeOf({ outcome, done, refused }: OutcomeOfProps) {
  const isWhole = outcome.refused.length === 0;
  return (
    <Alert color={isWhole ? undefined : 'yellow'} variant="outline" role="alert" data-focus-next>
      {outcome.done > 0 && <div>{done}</div>}
      {!isWhole && (
        <>
          {refused}
          <List size="sm">
            {outcome.refused.map(({ id, code, reason }) => (
              <List.Item key={id}>
                {code}: {reason}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  );
}
