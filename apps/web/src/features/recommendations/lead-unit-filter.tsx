import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitNameQuery } from './recommendations.queries';
import { UnitSelect } from './unit-select';

interface LeadUnitFilterProps {
  unitId: string | undefined;
  onChange: (unitId: string | null) => void;
}

/** Narrows to what one unit leads; the address knows only its id. */
export function LeadUnitFilter({ unitId, onChange }: LeadUnitFilterProps) {
  const { t } = useTranslation('recommendations');
  const { data } = useQuery({ ...unitNameQuery(unitId ?? ''), enabled: unitId !== undefined });
  const chosen = unitId === undefined ? null : { id: unitId, name: data ?? '' };
  return (
    <UnitSelect
      key={`${unitId} ${data}`}
      label={t('field.leadUnit')}
      labelHidden
      placeholder={t('field.leadUnit')}
      chosen={chosen}
      onChoose={(unit) => onChange(unit?.id ?? null)}
    />
  );
}
