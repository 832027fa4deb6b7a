import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { isProblem } from '../api/problem';
import { formatInstant } from '../shared/format';
import { ButtonLink } from '../shared/link';
import { DocumentTitle } from '../shared/page';
import { paths } from './paths';

type ErrorKind = 'notFound' | 'forbidden' | 'network' | 'outdated' | 'unexpected';

/** After a new release the old chunks of a page are gone: browsers say it in these words. */
const CHUNK_IS_GONE = /dynamically imported module|importing a module script failed|unable to preload css/i;

function kindOf(error: unknown): ErrorKind {
  const status = isProblem(error) || isRouteErrorResponse(error) ? error.status : undefined;
  if (status === 404) return 'notFound';
  if (status === 403) return 'forbidden';
  if (status === 0) return 'network';
  if (error instanceof Error && CHUNK_IS_GONE.test(error.message)) return 'outdated';
  return 'unexpected';
}

/** In place of a page that cannot be shown: what happened, and what to do next. */
export function RouteError() {
  return <ErrorPage kind={kindOf(useRouteError())} />;
}

/** The page of an address that nobody knows. */
export function NotFound() {
  return <ErrorPage kind="notFound" />;
}

function ErrorPage({ kind }: { kind: ErrorKind }) {
  const { t } = useTranslation(['shell', 'common']);
  const canReload = kind === 'network' || kind === 'outdated' || kind === 'unexpected';
  return (
    <Container size="sm" py="xl">
      <DocumentTitle title={t(`shell:error.${kind}.title`)} />
      <Stack gap="md" role="alert">
        <Title order={1} tabIndex={-1}>
          {t(`shell:error.${kind}.title`)}
        </Title>
        <Text>{t(`shell:error.${kind}.advice`, { time: formatInstant(new Date()) })}</Text>
        <Group gap="xs">
          {canReload && <Button onClick={() => window.location.reload()}>{t('common:action.reload')}</Button>}
          <ButtonLink to={paths.home()} variant="default">
            {t('shell:error.home')}
          </ButtonLink>
        </Group>
      </Stack>
    </Container>
  );
}
