/** What is shown when a page, or what it needs from the API, could not be loaded. */
import { Button } from '../controls/Button'
import { Notice } from './Notice'

export function BrokenPage() {
  return (
    <Notice
      code="Error"
      title="This page could not be loaded"
      text="The API is not responding, or a new version of the portal was deployed. Reload the page."
    >
      <Button onClick={() => { window.location.reload() }}>Reload</Button>
    </Notice>
  )
}
