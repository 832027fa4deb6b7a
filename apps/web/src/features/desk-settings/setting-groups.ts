import type { Schema } from '@kyhop/api-contract';

export type DeskSettings = Schema<'DeskSettingsDto'>;

/** The settings in the order in which a recommendation meets them. */
export const GROUPS = {
  arrival: ['triageDays', 'clarifyDays'],
  answer: ['answerDays', 'urgentAnswerDays', 'complexAnswerDays', 'opinionDays'],
  after: ['publishDays', 'receiptDays', 'correctionDays'],
  notice: ['dueSoonDays'],
} as const satisfies Record<string, readonly (keyof DeskSettings)[]>;

export type GroupName = keyof typeof GROUPS;
export type SettingName = (typeof GROUPS)[GroupName][number];

export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
export const SETTING_NAMES: readonly SettingName[] = GROUP_NAMES.flatMap((group) => [...GROUPS[group]]);

/** The limits that the server holds (DeskSettingsFieldsDto). */
export const limitsOf = (name: SettingName): { min: number; max: number } =>
  name === 'dueSoonDays' ? { min: 0, max: 60 } : { min: 1, max: 250 };

/** A field that is empty holds ''. */
export type SettingValues = Record<SettingName, number | string>;

export const valuesOf = (settings: DeskSettings): SettingValues =>
  Object.fromEntries(SETTING_NAMES.map((name) => [name, settings[name]])) as SettingValues;

/** What the server is sent; only called once every field has its number. */
export const daysOf = (values: SettingValues): Pick<DeskSettings, SettingName> =>
  Object.fromEntries(SETTING_NAMES.map((name) => [name, Number(values[name])])) as Pick<DeskSettings, SettingName>;
