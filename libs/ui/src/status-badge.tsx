import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** What a status means to its reader, whatever its word. */
export type StatusTone = 'draft' | 'planned' | 'active' | 'done' | 'warning' | 'stopped';

/** A shape for each tone, so that the status is told without colour. */
const SHAPES: Record<StatusTone, ReactNode> = {
  draft: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.2 1.6" />,
  planned: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  active: <path d="M3 1.8 10.4 6 3 10.2Z" fill="currentColor" />,
  done: <path d="m1.8 6.4 2.8 2.8 5.6-6.2" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  warning: <path d="M6 1.2 11.4 10.6H.6Z" fill="currentColor" />,
  stopped: <path d="m2.2 2.2 7.6 7.6m0-7.6-7.6 7.6" fill="none" stroke="currentColor" strokeWidth="1.9" />,
};

export interface StatusBadgeProps {
  tone: StatusTone;
  /** The word of the status, in the reader's language. */
  children: ReactNode;
}

/** A status by word and shape, never by colour alone. */
export function StatusBadge({ tone, children }: StatusBadgeProps) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {SHAPES[tone]}
      </svg>
      {children}
    </span>
  );
}
