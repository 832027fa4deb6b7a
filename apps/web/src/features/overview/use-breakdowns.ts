import { useTranslation } from 'react-i18next';
import type { Line } from './figures-table';
import { useTopicName } from '../../shared/use-topic-name';
import type { Figures, Overview } from './overview.queries';

/** A table of figures: by cluster, by topic, by unit … */
export interface Breakdown {
  title: string;
  header: string;
  lines: Line[];
  columns?: readonly (keyof Figures)[];
}

/** Every table of the overview, in the reader's words. */
export function useBreakdowns(overview: Overview): Breakdowns {
  const { t } = useTranslation(['overview', 'recommendations']);
  const topicName = useTopicName();
  const table = (of: keyof Breakdowns, lines: Line[], columns?: Breakdown['columns']): Breakdown => ({
    title: t(`${of}.title`),
    header: t(`${of}.name`),
    lines,
    columns,
  });
  return {
    result: table(
      'result',
      overview.byResult.map(({ resultClass, figures }) => ({
        key: resultClass,
        name: t(`recommendations:resultClass.${resultClass}`),
        figures,
        filters: { resultClass },
      })),
      ['asked', 'inTime', 'late', 'closed', 'confirmed'],
    ),
    cluster: table(
      'cluster',
      overview.byCluster.map(({ cluster: { id, name }, figures }) => ({
        key: id,
        name,
        figures,
        filters: { clusterId: id },
      })),
    ),
    topic: table(
      'topic',
      overview.byTopic.map(({ topic, figures }) => ({
        key: topic?.id ?? '',
        name: topic ? topicName(topic) : t('topic.none'),
        figures,
        filters: topic ? { topicId: topic.id } : { without: 'topic' },
      })),
    ),
    askingUnit: table('askingUnit', useUnitLines(overview.byAskingUnit, 'askingUnit')),
    leadUnit: table('leadUnit', useUnitLines(overview.byLeadUnit, 'leadUnit')),
    competence: table(
      'competence',
      overview.byCompetence.map(({ competence, figures }) => ({
        key: competence ?? '',
        name: competence ? t(`recommendations:competence.${competence}`) : t('competence.none'),
        figures,
        filters: competence ? { competence } : { without: 'competence' },
      })),
    ),
    status: table(
      'status',
      overview.byStatus.map(({ status, figures }) => ({
        key: status,
        name: t(`recommendations:status.${status}`),
        figures,
        filters: { status },
      })),
      ['asked', 'overdue', 'dueSoon', 'unanswered'],
    ),
  };
}

type Breakdowns = Record<
  'result' | 'cluster' | 'topic' | 'askingUnit' | 'leadUnit' | 'competence' | 'status',
  Breakdown
>;

const FILTER_OF = { askingUnit: 'raisedByUnitId', leadUnit: 'leadUnitId' } as const;
const GAP_OF = { askingUnit: 'raisedByUnit', leadUnit: 'leadUnit' } as const;

/** The units with the most; the others stand together in the last line, which no list shows. */
function useUnitLines({ lines, rest, restUnits }: Overview['byLeadUnit'], of: keyof typeof FILTER_OF): Line[] {
  const { t } = useTranslation('overview');
  const units: Line[] = lines.map(({ unit, figures }) => ({
    key: unit?.id ?? '',
    name: unit?.name ?? t(`${of}.none`),
    figures,
    filters: unit ? { [FILTER_OF[of]]: unit.id } : { without: GAP_OF[of] },
  }));
  return rest === null
    ? units
    : [...units, { key: 'rest', name: t('rest', { count: restUnits }), figures: rest, filters: null, rest: true }];
}
