import { AGENDA_ITEM_KIND_VALUES } from '@kyhop/api-contract';
import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './line-fields.module.css';
import { kindOfTitle, type LineKind } from './line-kind';

/** A line of a programme as it is typed. */
export interface LineValues {
  title: string;
  /** A text while it is no number. */
  minutes: number | string;
  kind: LineKind;
  /** The kind was chosen by hand: it no longer follows the title. */
  kindChosen: boolean;
}

export interface LineErrors {
  title?: string;
  minutes?: string;
}

/** What every new line begins with; most lines of a programme take about so long (docs/domain.md §1.9). */
export const NEW_LINE: LineValues = { title: '', minutes: 10, kind: 'OTHER', kindChosen: false };

export const areMinutes = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1440;

interface LineFieldsProps {
  values: LineValues;
  onChange: (values: LineValues) => void;
  errors?: LineErrors;
  autoFocus?: boolean;
}

/** The words, the length and the kind of a line, in a row that is walked with Tab. */
export function LineFields({ values, onChange, errors = {}, autoFocus = false }: LineFieldsProps) {
  const { t } = useTranslation('agenda');
  const changeTitle = (title: string) =>
    onChange({ ...values, title, ...(!values.kindChosen && { kind: kindOfTitle(title) }) });
  return (
    <div className={classes['fields']}>
      <Textarea
        aria-label={t('field.title')}
        placeholder={t('line.placeholder')}
        autosize
        minRows={1}
        maxLength={500}
        autoFocus={autoFocus}
        // Whoever opens a line goes on where it ends.
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(values.title.length, values.title.length)}
        value={values.title}
        error={errors.title}
        // A title is one line, however long: what is pasted with line ends becomes one.
        onChange={({ currentTarget }) => changeTitle(currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      />
      <NumberInput
        aria-label={t('field.minutes')}
        suffix={` ${t('line.minutesUnit')}`}
        min={0}
        max={1440}
        step={5}
        allowDecimal={false}
        hideControls
        value={values.minutes}
        error={errors.minutes}
        onChange={(minutes) => onChange({ ...values, minutes })}
      />
      <NativeSelect
        aria-label={t('field.kind')}
        data={AGENDA_ITEM_KIND_VALUES.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={values.kind}
        onChange={({ currentTarget }) => {
          const kind = AGENDA_ITEM_KIND_VALUES.find((value) => value === currentTarget.value);
          if (kind) onChange({ ...values, kind, kindChosen: true });
        }}
      />
    </div>
  );
}
