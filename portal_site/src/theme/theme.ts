/** The portal's Mantine theme: evergreen as the acting colour, rose as the accent, two typefaces. Colours that change with the scheme are in tokens.css. */
import { createTheme } from '@mantine/core'
import type { MantineColorsTuple } from '@mantine/core'

const evergreen: MantineColorsTuple = [
  '#eff8f4',
  '#dcede6',
  '#b6dbcb',
  '#8cc8ae',
  '#6bb896',
  '#3f9a76',
  '#267a5b',
  '#17664a',
  '#0f4f39',
  '#0a3829',
]

const rose: MantineColorsTuple = [
  '#fdf0f2',
  '#f8dde3',
  '#efb7c4',
  '#e68fa3',
  '#dd6c87',
  '#cf4f70',
  '#b8325a',
  '#97284a',
  '#77203b',
  '#58172c',
]

/** Neutrals with a trace of green, so that Mantine's own surfaces sit well on the portal's. */
const gray: MantineColorsTuple = [
  '#f3f7f5',
  '#e9efec',
  '#dde6e1',
  '#cbd7d1',
  '#b9c8c1',
  '#93a69c',
  '#5b6f66',
  '#41554c',
  '#26362f',
  '#0f211b',
]

const dark: MantineColorsTuple = [
  '#e8f1ed',
  '#aebfb7',
  '#8da096',
  '#5c7268',
  '#355047',
  '#21332c',
  '#14211c',
  '#101c18',
  '#0b1411',
  '#070d0b',
]

export const theme = createTheme({
  black: '#0f211b',
  colors: { evergreen, rose, gray, dark },
  primaryColor: 'evergreen',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--portal-font)',
  fontFamilyMonospace: 'var(--portal-font-mono)',
  headings: { fontFamily: 'var(--portal-font)', fontWeight: '600' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // Locking the scroll writes a `style` element, which the content security policy forbids.
    ModalRoot: { defaultProps: { lockScroll: false, centered: true } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
})
