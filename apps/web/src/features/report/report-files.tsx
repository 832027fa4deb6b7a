import { Button, Stack, Text } from '@mantine/core';
import { IconDownload, IconPrinter, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';

interface FileMaking {
  isPending: boolean;
  error: Error | null;
}

interface ReportFilesProps {
  docx: FileMaking;
  onDocx: () => void;
  xlsx: FileMaking;
  onXlsx: () => void;
}

/** The report as files, with what becomes of each. */
export function ReportFiles({ docx, onDocx, xlsx, onXlsx }: ReportFilesProps) {
  const { t } = useTranslation('report');
  return (
    <Stack gap="xs">
      <Button loading={docx.isPending} onClick={onDocx} leftSection={<IconDownload size={16} aria-hidden />}>
        {t('file.docx')}
      </Button>
      <Button
        variant="default"
        loading={xlsx.isPending}
        onClick={onXlsx}
        leftSection={<IconTable size={16} aria-hidden />}
      >
        {t('file.xlsx')}
      </Button>
      <Button variant="default" onClick={() => window.print()} leftSection={<IconPrinter size={16} aria-hidden />}>
        {t('file.print')}
      </Button>
      <Text size="sm" role="status">
        {docx.isPending || xlsx.isPending ? t('file.making') : ''}
      </Text>
      <ProblemState error={docx.error ?? xlsx.error} />
    </Stack>
  );
}
