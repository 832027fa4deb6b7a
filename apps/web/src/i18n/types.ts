/** A tree of words. */
export interface Words {
  [key: string]: string | Words;
}

/** A namespace in both languages, each loaded on demand. */
export type Dictionaries = Record<
  string,
  { vi: () => Promise<{ default: Words }>; en: () => Promise<{ default: Words }> }
>;

/**
 * What the English file must hold: the same keys; and where Vietnamese has one form for any number (`rows_other`),
 * English also has its singular (`rows_one`).
 */
export type English<Vietnamese> = {
  [K in keyof Vietnamese]: Vietnamese[K] extends string ? string : English<Vietnamese[K]>;
} & { [K in keyof Vietnamese as K extends `${infer Base}_other` ? `${Base}_one` : never]: string };
