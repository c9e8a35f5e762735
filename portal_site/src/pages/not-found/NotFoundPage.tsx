/** The answer to an address the portal doesn't have. */
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Notice } from '../../shell/Notice'

export function NotFoundPage() {
  return (
    <Notice code="404" title="There is no page here" text="The address may be mistyped, or the page has moved.">
      <Button component={Link} to="/">
        Go to the start page
      </Button>
      <Button component={Link} to="/reference" variant="default">
        Open the API reference
      </Button>
    </Notice>
  )
}
