import type { Locator, Page } from 'playwright-core';

/** Where fields are looked for: a page, or a dialog or section on it. */
type Place = Page | Locator;

/** Types into a field whose list follows the typing, and takes the one choice that matches. */
export async function search(place: Place, label: string, words: string, choice: string | RegExp): Promise<void> {
  const field = place.getByRole('combobox', { name: label }).or(place.getByRole('textbox', { name: label }));
  await field.click();
  await field.fill(words);
  await pick(field, choice);
}

/** Opens a list and takes a choice. */
export async function choose(place: Place, label: string, choice: string | RegExp): Promise<void> {
  const field = place.getByRole('combobox', { name: label }).or(place.getByRole('textbox', { name: label }));
  await field.click();
  await pick(field, choice);
}

async function pick(field: Locator, choice: string | RegExp): Promise<void> {
  await field.page().getByRole('option', { name: choice }).click();
}
