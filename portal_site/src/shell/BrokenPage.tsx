/** What is shown when a page could not be loaded or drawn, most often because a new version was published meanwhile. */
import { Button } from '@mantine/core'
import { Notice } from './Notice'

export function BrokenPage() {
  return (
    <Notice code="Error" title="This page could not be shown" text="It may have been replaced by a newer version while you were here.">
      <Button onClick={() => { window.location.reload() }}>Load it again</Button>
    </Notice>
  )
}
