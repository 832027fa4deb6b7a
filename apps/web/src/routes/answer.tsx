import { EmptyState } from '@kyhop/ui';
import { Container, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../api/problem';
import { ColorSchemeSwitch } from '../app/shell/color-scheme-switch';
import { LanguageSwitch } from '../app/shell/language-switch';
import { answerQuery } from '../features/answer/answer.queries';
import { linkSource } from '../features/answer/answer-source';
import { AnswerView } from '../features/answer/answer-view';
import { useSampleMark } from '../shared/meeting-words';
import { DocumentTitle } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Trả lời giấy mời: by the link of the invitation, without an account, on a phone. */
export function Component() {
  const { t } = useTranslation(['answer', 'meetings', 'common']);
  const { token = '' } = useParams<'token'>();
  const source = useMemo(() => linkSource(token), [token]);
  const query = useQuery(answerQuery(source));
  return (
    <>
      <DocumentTitle title={t('title')} />
      <Container component="main" size={600} py="md">
        <Group justify="space-between" mb="md">
          <Text fw={700} c="var(--mantine-color-anchor)">
            {t('common:appName')}
          </Text>
          <Group gap="xs">
            <LanguageSwitch />
            <ColorSchemeSwitch />
          </Group>
        </Group>
        {isProblem(query.error, 404) && !query.data ? (
          <>
            <Title order={1} mb="md">
              {t('title')}
            </Title>
            <EmptyState title={t('gone')} description={t('goneAdvice')} />
          </>
        ) : (
          <QueryView query={query} lines={8}>
            {(answer) => (
              <>
                <Head
                  cluster={answer.meeting.clusterName}
                  sample={answer.meeting.sample}
                  addressee={answer.addressee}
                />
                <Title order={1} mt={4} mb="sm">
                  {answer.meeting.title}
                </Title>
                <AnswerView answer={answer} source={source} />
              </>
            )}
          </QueryView>
        )}
      </Container>
    </>
  );
}

/** Who invites whom, as the paper begins. */
function Head({ cluster, sample, addressee }: { cluster: string; sample: boolean; addressee: string }) {
  const { t } = useTranslation('answer');
  const mark = useSampleMark();
  return (
    <>
      <Text c="dimmed">{t('invites', { cluster: `${cluster}${mark(cluster, sample)}` })}</Text>
      <Text fw={600}>{addressee}</Text>
    </>
  );
}
