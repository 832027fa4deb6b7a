import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of the page, with what there is to count at the right of its heading. */
export function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Group justify="space-between" align="baseline" mb={6}>
        <Title order={2} id={heading}>
          {title}
        </Title>
        {aside && <Text fw={600}>{aside}</Text>}
      </Group>
      {children}
    </section>
  );
}
