import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PastePlaceProps {
  placeholder: string;
  onFile: (file: File) => void;
}

/** Takes what was copied from a table as a file of text. */
export function PastePlace({ placeholder, onFile }: PastePlaceProps) {
  const { t } = useTranslation('imports');
  const [text, setText] = useState('');
  return (
    <>
      <Textarea
        label={t('bring.paste')}
        placeholder={placeholder}
        autosize
        minRows={5}
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={text.trim() === ''}
          onClick={() => onFile(new File([text], t('bring.pasted'), { type: 'text/plain' }))}
        >
          {t('bring.read')}
        </Button>
      </Group>
    </>
  );
}
