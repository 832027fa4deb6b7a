import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

export interface SearchFieldProps {
  label: string;
  placeholder?: string;
  /** The search now in force, usually from the address. */
  value: string;
  /** Called when the typing has paused, and at once on Enter. */
  onSearch: (value: string) => void;
  clearLabel: string;
  /** Milliseconds of pause. Default 250. */
  delay?: number;
}

/** A search that follows the typing without asking the server at each key. */
export function SearchField({ label, placeholder, value, onSearch, clearLabel, delay = 250 }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [inForce, setInForce] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address moved by itself (back, a link): the field follows.
  if (value !== inForce) {
    setInForce(value);
    if (value !== text.trim()) setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const searchNow = (next: string) => {
    clearTimeout(timer.current);
    if (next.trim() !== value) onSearch(next.trim());
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => searchNow(next), delay);
  };
  const clear = () => {
    setText('');
    searchNow('');
  };
  return (
    <TextInput
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={placeholder ?? label}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') searchNow(text);
      }}
      rightSection={text !== '' && <CloseButton size="sm" aria-label={clearLabel} onClick={clear} />}
      autoComplete="off"
    />
  );
}
