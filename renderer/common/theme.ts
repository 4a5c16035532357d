import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#e8f3fa',
  '#d0e5f2',
  '#a3cce4',
  '#71b1d6',
  '#4699c8',
  '#2686ba',
  '#1578ad',
  '#0b5d8f',
  '#094e78',
  '#073e60',
];

/** Mantine's own dark greys are warm; these belong to the page's blue-grey. */
const dark: MantineColorsTuple = [
  '#dfe5ec',
  '#c3ccd6',
  '#a4afbd',
  '#7f8b99',
  '#485360',
  '#38414c',
  '#262d36',
  '#20262e',
  '#1b2027',
  '#171c22',
];

/** Names that somebody wrote: they may be one word longer than its place. */
const words = { overflowWrap: 'anywhere' } as const;

/** The look: Arimo 14 px, the brand's blue, compact controls. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  colors: { brand, dark },
  black: '#1c2430',
  fontFamily: 'Arimo, Arial, sans-serif',
  headings: { fontFamily: 'Arimo, Arial, sans-serif', fontWeight: '700' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Without the placeholder a menu's first item has the focus, and a menu has only items in it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Tutup dialog' } },
      styles: { title: { minWidth: 0, ...words } },
    },
    MultiSelect: { styles: { option: words } },
    Select: { styles: { option: words } },
    Spotlight: { styles: { actionBody: { minWidth: 0, ...words } } },
  },
});

/** Greys with at least 4.5:1 on the page's ground, and the page's own colours. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1c2430',
    '--mantine-color-dimmed': '#5c667a',
    '--mantine-color-placeholder': '#667085',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#cfd5de',
    '--mantine-color-anchor': '#0b5d8f',
    '--mantine-color-red-light-color': '#a01f15',
    '--mantine-color-yellow-light-color': '#93370d',
    '--mantine-color-orange-light-color': '#93370d',
    '--mantine-color-green-light-color': '#05603a',
    '--mantine-color-teal-light-color': '#05603a',
  },
  dark: {
    '--mantine-color-body': '#20262e',
    '--mantine-color-text': '#dfe5ec',
    '--mantine-color-dimmed': '#a4afbd',
    '--mantine-color-placeholder': '#98a4b3',
    '--mantine-color-error': '#ff9b91',
    '--mantine-color-default': '#2a323c',
    '--mantine-color-default-hover': '#323c48',
    '--mantine-color-default-border': '#485360',
    '--mantine-color-anchor': '#71b1d6',
    '--mantine-color-red-light-color': '#ff9b91',
    '--mantine-color-yellow-light-color': '#f5b878',
    '--mantine-color-orange-light-color': '#f5b878',
    '--mantine-color-green-light-color': '#71d6a5',
    '--mantine-color-teal-light-color': '#71d6a5',
  },
});
