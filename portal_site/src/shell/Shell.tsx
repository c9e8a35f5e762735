/** What surrounds every page: skip link, header, navigation, footer. Pages bring their own `main`. */
import { AppShell } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { CONTENT_ID, focusContent, useFocusOnNavigation } from './contentFocus'
import { Footer } from './Footer'
import { Header } from './Header'
import { Menu } from './Menu'
import classes from './shell.module.css'

export function Shell() {
  const [menuOpened, menu] = useDisclosure(false)
  const isLoading = useNavigation().state !== 'idle'
  useFocusOnNavigation()
  return (
    <AppShell
      header={{ height: 'var(--portal-header)' }}
      navbar={{ width: '100%', breakpoint: 'sm', collapsed: { mobile: !menuOpened, desktop: true } }}
      withBorder={false}
      transitionDuration={0}
    >
      <a
        className={classes.skip}
        href={`#${CONTENT_ID}`}
        onClick={(event) => {
          // Not the browser's jump: the fragment belongs to the reference, which reads it.
          event.preventDefault()
          focusContent()
        }}
      >
        Skip to content
      </a>
      {isLoading && <p className={classes.progress} role="status">Loading the page</p>}
      <Header menuOpened={menuOpened} onMenuToggle={menu.toggle} />
      <Menu opened={menuOpened} onClose={menu.close} />
      <Outlet />
      <Footer />
      <ScrollRestoration />
    </AppShell>
  )
}
