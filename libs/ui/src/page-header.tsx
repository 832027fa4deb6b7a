import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

export interface PageHeaderProps {
  /** The page's only `h1`; takes the focus after a navigation. */
  title: ReactNode;
  /** One line under the title: date in words, place. */
  subtitle?: ReactNode;
  /** Beside the title, for a StatusBadge. */
  status?: ReactNode;
  /** Links from the section down to the parent of this page, in order. */
  breadcrumbs?: readonly ReactNode[];
  /** The accessible name of the breadcrumbs. */
  breadcrumbsLabel?: string;
  /** Buttons; the main one last, as the hand expects it at the edge. */
  actions?: ReactNode;
}

export function PageHeader({ title, subtitle, status, breadcrumbs, breadcrumbsLabel, actions }: PageHeaderProps) {
  return (
    <header className={classes['header']}>
      <Stack gap={2} className={classes['words']}>
        {breadcrumbs && breadcrumbs.length > 0 && (
          <nav aria-label={breadcrumbsLabel}>
            <ol className={classes['crumbs']}>
              {breadcrumbs.map((crumb, at) => (
                <li key={at}>{crumb}</li>
              ))}
            </ol>
          </nav>
        )}
        <Group gap="sm">
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {status}
        </Group>
        {subtitle && (
          <Text c="dimmed" component="div">
            {subtitle}
          </Text>
        )}
      </Stack>
      {actions && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </header>
  );
}
