import type { Schema } from '@kyhop/api-contract';
import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './audit.module.css';
import { isEmpty, useAuditWords } from './audit-words';

type AuditEvent = Schema<'AuditEventDto'>;

/** What tells a reader nothing: keys, counters, and sort keys that only a program reads. */
const SILENT = new Set(['id', 'key', 'version', 'created_at', 'updated_at', 'order_key', 'file_id']);

/** More than these wait behind a button. */
const SHOWN_AT_FIRST = 4;

function changedFields({ before, after }: AuditEvent): string[] {
  const whole = before === null || after === null;
  return Object.keys(after ?? before ?? {}).filter(
    (field) => !SILENT.has(field) && !(whole && isEmpty((after ?? before)?.[field])),
  );
}

interface AuditChangesProps {
  event: AuditEvent;
  names: Readonly<Record<string, string>>;
}

/** The fields of one change, each as it was and as it is since. */
export function AuditChanges({ event, names }: AuditChangesProps) {
  const { t } = useTranslation('audit');
  const [all, setAll] = useState(false);
  const fields = changedFields(event);
  const words = useAuditWords(names);
  if (fields.length === 0) return <span className={classes['quiet']}>{t('noChanges')}</span>;
  const { before, after } = event;
  const hidden = fields.length - SHOWN_AT_FIRST;
  return (
    <>
      <dl className={classes['fields']}>
        {fields.slice(0, all ? undefined : SHOWN_AT_FIRST).map((field) => (
          <div key={field}>
            <dt>{`${words.field(field)}: `}</dt>
            <dd>
              {before !== null && after !== null ? (
                <>
                  <del>
                    <VisuallyHidden>{`${t('from')}: `}</VisuallyHidden>
                    {words.show(before[field], field)}
                  </del>
                  <span aria-hidden="true">{' → '}</span>
                  <ins>
                    <VisuallyHidden>{` ${t('to')}: `}</VisuallyHidden>
                    {words.show(after[field], field)}
                  </ins>
                </>
              ) : (
                words.show((after ?? before)?.[field], field)
              )}
            </dd>
          </div>
        ))}
      </dl>
      {hidden > 0 && (
        <Button size="compact-xs" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerChanges') : t('moreChanges', { count: hidden })}
        </Button>
      )}
    </>
  );
}
