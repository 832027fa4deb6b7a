import { Button, Group, Text } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { useConfirm } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../query-view';
import classes from './table-import.module.css';

interface ImportDecisionProps {
  /** A question about the letters that nobody has answered. */
  unanswered: boolean;
  summary: Schema<'TableCountsDto'>;
  /** What the button says: "Nhập 12 kiến nghị". */
  label: string;
  /** What is lost when the table is let go. */
  discardMessage: string;
  applying: { isPending: boolean; error: Error | null };
  onApply: () => void;
  onDiscard: () => void;
}

/** Takes the table over, or lets it go. */
export function ImportDecision({ unanswered, summary, label, applying, ...props }: ImportDecisionProps) {
  const { t } = useTranslation(['imports', 'common']);
  const [dialog, confirm] = useConfirm();
  const { errors, taken } = summary;
  const discard = async () => {
    const question = { title: t('apply.discardQuestion'), message: props.discardMessage };
    const labels = { confirmLabel: t('apply.discard'), cancelLabel: t('common:action.back') };
    if (await confirm({ ...question, ...labels, danger: true })) props.onDiscard();
  };
  return (
    <div className={classes['decision']}>
      <ProblemState error={applying.error} />
      <Group justify="flex-end" gap="sm">
        <Text size="sm" role="status">
          {unanswered && t('apply.blockedLetters')} {errors > 0 && t('apply.blockedErrors')}
        </Text>
        <Button variant="default" disabled={applying.isPending} onClick={() => void discard()}>
          {t('apply.discard')}
        </Button>
        <Button disabled={unanswered || errors > 0 || taken === 0} loading={applying.isPending} onClick={props.onApply}>
          {label}
        </Button>
      </Group>
      {dialog}
    </div>
  );
}
