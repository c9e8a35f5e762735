/** The answer to an address the portal doesn't have. */
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Notice } from '../../shell/Notice'

export function NotFoundPage() {
  return (
    <Notice code="404" title="Page not found" text="The URL may be wrong, or the page has moved.">
      <Button component={Link} to="/">
        Go to the start page
      </Button>
      <Button component={Link} to="/reference" variant="default">
        Open the API reference
      </Button>
    </Notice>
  )
}
