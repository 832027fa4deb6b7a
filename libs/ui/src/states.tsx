import { Alert, Button, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

export interface EmptyStateProps {
  /** "Chưa có kiến nghị nào." */
  title: ReactNode;
  /** When and how something will appear here. */
  description?: ReactNode;
  /** The button that makes the first one. */
  action?: ReactNode;
}

/** A list with nothing in it says so, and what fills it. */
export function EmptyState({ title, description, action }: EmptyStateProps) {
  return (
    <Stack gap="xs" align="center" className={classes['empty']}>
      <Text fw={600}>{title}</Text>
      {description && (
        <Text c="dimmed" ta="center" maw="34rem">
          {description}
        </Text>
      )}
      {action}
    </Stack>
  );
}

export interface ErrorStateProps {
  title?: ReactNode;
  /** What went wrong and what to do next. */
  message: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
}

/** What could not be loaded or done, announced to who cannot see it. */
export function ErrorState({ title, message, retryLabel, onRetry }: ErrorStateProps) {
  return (
    <Alert color="red" variant="outline" role="alert" title={title}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{message}</Text>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {retryLabel}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export interface LoadingStateProps {
  /** Read aloud: "Đang tải…". */
  label: string;
  /** How many lines stand in for what will come. Default 5. */
  lines?: number;
}

/** Grey lines in the place of what is being loaded. */
export function LoadingState({ label, lines = 5 }: LoadingStateProps) {
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{label}</VisuallyHidden>
      <Stack gap="sm" aria-hidden="true" className={classes['loading']}>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height="1.25rem" width={line === 0 ? '40%' : '100%'} />
        ))}
      </Stack>
    </div>
  );
}
