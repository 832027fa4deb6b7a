import { Button, Group } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from './calendar.queries';
import { PlanWarnings } from './plan-warnings';
import { SuggestDrawer } from './suggest-drawer';
import type { SuggestCluster, SuggestStart } from './suggest-values';
import type { Suggestion } from './suggestion-list';

interface PlanHelpProps {
  /** What stands on the form; null: too little to look at. */
  plan: Plan | null;
  clusters: readonly SuggestCluster[];
  start: SuggestStart;
  onChoose: (suggestion: Suggestion) => void;
}

/** Beside the time of a meeting that is planned: what there is to think of, and a way to a better time. */
export function PlanHelp({ plan, clusters, start, onChoose }: PlanHelpProps) {
  const { t } = useTranslation('calendar');
  const [suggesting, setSuggesting] = useState(false);
  return (
    <>
      <PlanWarnings plan={plan} />
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconSparkles size={16} aria-hidden />}
          onClick={() => setSuggesting(true)}
        >
          {t('suggest.title')}
        </Button>
      </Group>
      <SuggestDrawer
        opened={suggesting}
        onClose={() => setSuggesting(false)}
        clusters={clusters}
        start={start}
        onChoose={(suggestion) => {
          setSuggesting(false);
          onChoose(suggestion);
        }}
      />
    </>
  );
}
