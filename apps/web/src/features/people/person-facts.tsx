import { DataList } from '@kyhop/ui';
import type { Schema } from '@kyhop/api-contract';
import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import type { Person } from './people.queries';
import { usePeriodWords } from './position-words';

/** The contract knows it as a text: the directory lies left of the lists of delegates. */
type Role = Schema<'AttendeeDto'>['role'];

/** What is known of a person: address, positions of today and before, meetings. */
export function PersonFacts({ person }: { person: Person }) {
  return (
    <Stack gap="lg">
      <Contact person={person} />
      <Positions positions={person.positions} />
      <Meetings meetings={person.meetings} />
    </Stack>
  );
}

function Contact({ person: { email, phone, note } }: { person: Person }) {
  const { t } = useTranslation('people');
  return (
    <section aria-label={t('section.contact')}>
      {email && (
        <Text>
          {t('field.email')}: <Anchor href={`mailto:${email}`}>{email}</Anchor>
        </Text>
      )}
      {phone && (
        <Text>
          {t('field.phone')}: <Anchor href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>{phone}</Anchor>
        </Text>
      )}
      {!email && !phone && <Text c="dimmed">{t('noContact')}</Text>}
      {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
    </section>
  );
}

function Positions({ positions }: { positions: Person['positions'] }) {
  const { t } = useTranslation('people');
  const period = usePeriodWords();
  return (
    <section aria-labelledby="positions">
      <Title order={2} size="h4" id="positions" mb="xs">
        {t('field.positions')}
      </Title>
      {positions.length === 0 ? (
        <Text c="dimmed">{t('noPosition')}</Text>
      ) : (
        <List>
          {positions.map((position) => (
            <List.Item key={position.id}>
              {position.title}{' '}
              <Text span c="dimmed">
                {period(position)}
              </Text>
              {position.unitId && (
                <Text size="sm">
                  <TextLink to={paths.unit(position.unitId)}>{position.unitName}</TextLink>
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}

function Meetings({ meetings }: { meetings: Person['meetings'] }) {
  const { t } = useTranslation(['people', 'delegations']);
  return (
    <section aria-labelledby="meetings">
      <Title order={2} size="h4" id="meetings" mb="xs">
        {t('field.meetings')}
      </Title>
      {meetings.length === 0 ? (
        <Text c="dimmed">{t('noMeeting')}</Text>
      ) : (
        <DataList
          caption={t('field.meetings')}
          rows={meetings}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: t('meeting.title'),
              priority: 'title',
              cell: ({ id, title }) => <TextLink to={paths.meeting(id)}>{title}</TextLink>,
            },
            {
              key: 'heldOn',
              header: t('meeting.heldOn'),
              width: '8rem',
              cell: ({ heldOn }) => (heldOn === null ? t('meeting.noDay') : formatDay(heldOn)),
            },
            { key: 'cluster', header: t('meeting.cluster'), cell: ({ clusterName }) => clusterName },
            { key: 'role', header: t('meeting.role'), cell: ({ role }) => t(`delegations:role.${role as Role}`) },
          ]}
        />
      )}
    </section>
  );
}
