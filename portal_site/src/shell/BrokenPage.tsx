/** What is shown when a page, or what it needs from the API, could not be loaded. */
import { Button } from '@mantine/core'
import { Notice } from './Notice'

export function BrokenPage() {
  return (
    <Notice
      code="Error"
      title="This page could not be shown"
      text="Either the API does not answer, or a newer version of the portal has replaced this one while you were here."
    >
      <Button onClick={() => { window.location.reload() }}>Load it again</Button>
    </Notice>
  )
}
