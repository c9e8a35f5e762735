/** The answer to an address the portal doesn't have. */
import { LinkButton } from '../../controls/Button'
import { Notice } from '../../shell/Notice'

export function NotFoundPage() {
  return (
    <Notice code="404" title="Page not found" text="The URL may be wrong, or the page has moved.">
      <LinkButton to="/">Go to the start page</LinkButton>
      <LinkButton to="/reference" variant="plain">
        Open the API reference
      </LinkButton>
    </Notice>
  )
}
