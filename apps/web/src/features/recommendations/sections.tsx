import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { SectionsNav } from '../../shared/sections-nav';

const SECTIONS = [
  { key: 'list', to: paths.recommendations(), permission: 'recommendation:read' },
  { key: 'desk', to: paths.desk(), permission: 'recommendation:handle' },
  { key: 'approvals', to: paths.approvals(), permission: 'response:draft' },
  { key: 'overview', to: paths.recommendationOverview(), permission: 'recommendation:read' },
  { key: 'commitments', to: paths.commitments(), permission: 'commitment:read' },
  { key: 'report', to: paths.recommendationReport(), permission: 'recommendation:report' },
  { key: 'templates', to: paths.answerTemplates(), permission: 'answer-template:manage' },
] as const;

/** The pages about recommendations that the reader may open. */
export function Sections() {
  const { t } = useTranslation('recommendations');
  const can = useCan();
  const open = SECTIONS.filter(({ permission }) => can(permission));
  return (
    <SectionsNav
      label={t('section.label')}
      sections={open.map(({ key, to }) => ({ to, label: t(`section.${key}`) }))}
    />
  );
}
