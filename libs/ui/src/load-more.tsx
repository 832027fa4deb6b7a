import { Button, Group, Text } from '@mantine/core';

export interface LoadMoreProps {
  hasMore: boolean;
  loading: boolean;
  onLoadMore: () => void;
  /** "Xem thêm" */
  label: string;
  /** Shown when nothing is left; leave out to show nothing. */
  endLabel?: string;
}

/** The next page of a list that is read by key (no page numbers). */
export function LoadMore({ hasMore, loading, onLoadMore, label, endLabel }: LoadMoreProps) {
  if (!hasMore && !endLabel) return null;
  return (
    <Group justify="center" py="md" className="no-print">
      {hasMore ? (
        <Button variant="default" loading={loading} onClick={onLoadMore}>
          {label}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {endLabel}
        </Text>
      )}
    </Group>
  );
}
