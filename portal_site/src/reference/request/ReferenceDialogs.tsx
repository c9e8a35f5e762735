/** The dialogs of the session on public pages, which have no component library of their own. */
import { ApiProvider } from '../../api/ApiProvider'
import { SessionDialogs } from '../../console/shell/SessionDialogs'
import { MantineFrame } from '../../theme/MantineFrame'

export function ReferenceDialogs() {
  return (
    <MantineFrame>
      <ApiProvider place={undefined}>
        <SessionDialogs />
      </ApiProvider>
    </MantineFrame>
  )
}
