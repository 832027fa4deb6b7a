import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of the delegate's page; each loads, fails and is empty by itself. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} id={heading} mb={4}>
        {title}
      </Title>
      {children}
    </section>
  );
}
