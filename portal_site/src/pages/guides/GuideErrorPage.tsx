/** An unknown guide is an unknown address; a guide that could not be loaded is a broken page. */
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { BrokenPage } from '../../shell/BrokenPage'
import { NotFoundPage } from '../not-found/NotFoundPage'

export function GuideErrorPage() {
  const error = useRouteError()
  return isRouteErrorResponse(error) && error.status === 404 ? <NotFoundPage /> : <BrokenPage />
}
