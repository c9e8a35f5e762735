/** What surrounds every public page: skip link, header, navigation, footer. Pages bring their own `main`. Without a page, that of the route. */
import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { StatusChip } from '../status/StatusChip'
import { useFocusOnNavigation } from './contentFocus'
import { Footer } from './Footer'
import { Header } from './Header'
import { Menu } from './Menu'
import { DESTINATIONS } from './navigation'
import { Progress } from './Progress'
import { SkipLink } from './SkipLink'

const MENU_DESTINATIONS = [...DESTINATIONS, { to: '/sign-up', label: 'Sign up' }]

export function Shell({ page = <Outlet /> }: { page?: ReactNode }) {
  const [menuOpened, setMenuOpened] = useState(false)
  const closeMenu = useCallback(() => { setMenuOpened(false) }, [])
  useFocusOnNavigation()
  return (
    <>
      <SkipLink />
      <Progress />
      <Header menuOpened={menuOpened} onMenuToggle={() => { setMenuOpened(!menuOpened) }} />
      <Menu opened={menuOpened} destinations={MENU_DESTINATIONS} onClose={closeMenu}>
        <StatusChip />
      </Menu>
      {page}
      <Footer />
      <ScrollRestoration />
    </>
  )
}
