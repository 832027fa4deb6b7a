import { Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveDialog } from '../moves';
import type { Recommendation } from '../recommendations.queries';
import { AssignDialog } from './assign-dialog';
import { ClassifyDialog } from './classify-dialog';
import type { HandlingDialogProps } from './dialogs';
import { ExtendDialog } from './extend-dialog';
import classes from './handling.module.css';
import { type HandlingAction, keyOf, type Way, waysOn } from './next-step';
import { RemindDialog } from './remind-dialog';
import { ReplyDialog } from './reply-dialog';
import { ReportUpDialog } from './report-up-dialog';

interface HandlingBarProps {
  recommendation: Recommendation;
  /** What is being done, in a dialog over the page; the keys open some too. */
  doing: Way | null;
  onDo: (way: Way | null) => void;
}

/** The next lawful step as the main button, whatever else may be done beside it. */
export function HandlingBar({ recommendation, doing, onDo }: HandlingBarProps) {
  const { t } = useTranslation(['desk', 'recommendations']);
  const { main, others } = waysOn(recommendation);
  const nameOf = (way: Way) => ('move' in way ? t(`recommendations:move.${way.move.to}`) : nameOfAction(way.action));
  const nameOfAction = (action: HandlingAction) =>
    action === 'assign' && recommendation.leadUnit ? t('assign.again') : t(`action.${action}`);
  return (
    <div className={classes['steps']} role="group" aria-label={t('action.label')}>
      {main && <Button onClick={() => onDo(main)}>{nameOf(main)}</Button>}
      {others.map((way) => (
        <Button key={keyOf(way)} variant="default" onClick={() => onDo(way)}>
          {nameOf(way)}
        </Button>
      ))}
      {doing && <HandlingDialog recommendation={recommendation} way={doing} onClose={() => onDo(null)} />}
    </div>
  );
}

const DIALOGS = {
  classify: ClassifyDialog,
  assign: AssignDialog,
  reply: ReplyDialog,
  'report-up': ReportUpDialog,
  extend: ExtendDialog,
  remind: RemindDialog,
} as const satisfies Record<HandlingAction, ComponentType<HandlingDialogProps>>;

interface HandlingDialogOfProps {
  recommendation: Recommendation;
  way: Way;
  onClose: () => void;
}

function HandlingDialog({ recommendation, way, onClose }: HandlingDialogOfProps) {
  if ('move' in way) return <MoveDialog recommendation={recommendation} move={way.move} onClose={onClose} />;
  const Dialog = DIALOGS[way.action];
  return <Dialog recommendation={recommendation} onClose={onClose} />;
}
