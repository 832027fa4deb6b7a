import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride } from '@mantine/core';
import { createTheme, mergeThemeOverrides } from '@mantine/core';

/** The one accent: the teal of a mallard's neck (xanh cổ vịt). White on it is 6.3 : 1 in shade 7 (light) and 4.5 : 1 in shade 6 (dark). */
const teal: MantineColorsTuple = [
  '#e8f6f5',
  '#cfe9e7',
  '#a3d5d2',
  '#74c0bb',
  '#4eaea8',
  '#2f9a94',
  '#17847f',
  '#0c6b67',
  '#085451',
  '#043b39',
];

/** For errors and for what destroys: the kit's own red does not reach 4.5 : 1 on white. */
const red: MantineColorsTuple = [
  '#fdecea',
  '#f9d3ce',
  '#f2a69d',
  '#ef8c80',
  '#ee7a6c',
  '#d93e2b',
  '#c4301f',
  '#a82517',
  '#8a1c10',
  '#66120a',
];

const fontFamily = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

/** The title of a dialog reads as the heading that it is. */
const DIALOG_TITLE = { fontSize: '1.125rem', fontWeight: 600 };

const theme = createTheme({
  colors: { teal, red },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  black: '#16201f',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  defaultRadius: 'sm',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  cursorType: 'pointer',
  components: {
    // The kit's empty first stop inside a menu is no menu item: the focus goes to the first real one.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // The head of a dialog is a <header> at the end of the page: without this, a second banner beside the shell's.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } }, styles: { title: DIALOG_TITLE } },
    Drawer: { styles: { title: DIALOG_TITLE } },
  },
});

/** The theme with the words that the kit itself needs, in the reader's language: crosses that close have names. */
export function themeWith({ close }: { close: string }): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': close };
  return mergeThemeOverrides(theme, {
    components: { Modal: { defaultProps: { closeButtonProps } }, Notification: { defaultProps: { closeButtonProps } } },
  });
}

/** Colours of the kit that miss the contrast of WCAG 2.2 AA (4.5 : 1), set anew. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfcfb',
    '--mantine-color-dimmed': '#56625f',
    '--mantine-color-placeholder': '#66716f',
    '--mantine-color-error': '#a82517',
    '--mantine-color-anchor': '#0a5f5b',
  },
  dark: {
    '--mantine-color-body': '#151b1b',
    '--mantine-color-dimmed': '#a9b6b4',
    '--mantine-color-placeholder': '#93a09e',
    '--mantine-color-error': '#ef8c80',
    '--mantine-color-anchor': '#74c0bb',
  },
});
