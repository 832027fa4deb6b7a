import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { parseTime } from './dates';

export interface TimeFieldProps {
  label: ReactNode;
  /** `HH:mm` on the 24-hour clock, or null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** Shown when what was typed is no time: "Giờ không đúng, hãy nhập như 08:30". */
  invalidMessage: string;
}

/** A time of day, written as 8:00, 8h30 or 0830. The browser's own field shows AM and PM, which officials do not use. */
export function TimeField({ value, onChange, error, invalidMessage, ...props }: TimeFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setText(value ?? '');
  }
  const settle = () => {
    if (text.trim() === '') {
      onChange(null);
      return;
    }
    const time = parseTime(text);
    if (time === null) return;
    setText(time);
    onChange(time);
  };
  const wrong = text.trim() !== '' && parseTime(text) === null;
  return (
    <TextInput
      {...props}
      value={text}
      placeholder="08:00"
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={settle}
      error={error ?? (wrong && text.length > 2 ? invalidMessage : undefined)}
    />
  );
}
