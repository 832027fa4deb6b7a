/** A typed text for the right side of LIKE: `%`, `_` and `\` stand for themselves, as they do to whoever typed them. */
export const literally = (typed: string): string => typed.replace(/[\\%_]/g, '\\$&');
