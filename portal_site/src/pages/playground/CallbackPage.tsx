/** Where the authorization server sends the browser back to: hands the answer to the playground, and forgets it. */
import { useEffect } from 'react'
import { useLoaderData } from 'react-router'
import { Page } from '../../shell/Page'
import classes from './callback.module.css'

const CHANNEL = 'playground-callback'

/** Takes the answer out of the address, so that the code is not in the browser's history. */
export function takeAnswer({ request }: { request: Request }): string {
  return new URL(request.url).search
}

export function CallbackPage() {
  const answer = useLoaderData<string>()
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname)
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage(answer)
    channel.close()
  }, [answer])
  return (
    <Page title="Playground">
      <div className={classes.callback}>
        <h1>Back from the sign-in</h1>
        <p>The playground has the answer. Close this tab, and continue there.</p>
      </div>
    </Page>
  )
}
