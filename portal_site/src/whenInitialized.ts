/** Waits for the code and data of the first page. */
import type { createBrowserRouter } from 'react-router'

type Router = ReturnType<typeof createBrowserRouter>

export function whenInitialized(router: Router): Promise<void> {
  if (router.state.initialized) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}
