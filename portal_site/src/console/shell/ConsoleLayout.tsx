/** What surrounds the pages of signed-in people: header with organization and environment, navigation, dialogs of the session. */
import { useCallback, useMemo, useState } from 'react'
import { Outlet, ScrollRestoration, useLoaderData } from 'react-router'
import { ApiProvider } from '../../api/ApiProvider'
import { NotFoundPage } from '../../pages/not-found/NotFoundPage'
import { Shell } from '../../shell/Shell'
import type { Place } from '../../session/place'
import { CONTENT_ID, useFocusOnNavigation } from '../../shell/contentFocus'
import { Progress } from '../../shell/Progress'
import { SkipLink } from '../../shell/SkipLink'
import { MantineFrame } from '../../theme/MantineFrame'
import classes from './console.module.css'
import { ConsoleHeader } from './ConsoleHeader'
import { ConsoleNavigation } from './ConsoleNavigation'
import { SessionDialogs } from './SessionDialogs'

export function ConsoleLayout() {
  const place = useLoaderData<Place | undefined>()
  return place ? <Console place={place} /> : <Shell page={<NotFoundPage />} />
}

function Console({ place: { organizationId, environment } }: { place: Place }) {
  const place = useMemo(() => ({ organizationId, environment }), [organizationId, environment])
  const [menuOpened, setMenuOpened] = useState(false)
  const closeMenu = useCallback(() => { setMenuOpened(false) }, [])
  useFocusOnNavigation()
  return (
    <MantineFrame>
      <ApiProvider place={place}>
        <div className={classes.console} data-environment={environment}>
          <SkipLink />
          <Progress />
          <ConsoleHeader menuOpened={menuOpened} onMenuToggle={() => { setMenuOpened(!menuOpened) }} />
          <ConsoleNavigation opened={menuOpened} onClose={closeMenu} />
          <main id={CONTENT_ID} tabIndex={-1} className={classes.content} key={`${organizationId}/${environment}`}>
            <Outlet />
          </main>
          <SessionDialogs />
          <ScrollRestoration />
        </div>
      </ApiProvider>
    </MantineFrame>
  )
}
