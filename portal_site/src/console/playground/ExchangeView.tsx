/** A request and its response as raw HTTP. */
import { CodePanel } from '../../code/CodePanel'
import components from '../../components/components.module.css'
import type { useExchange } from './useExchange'
import classes from './playground.module.css'

export function ExchangeView({ of: { exchange, error }, name }: { of: ReturnType<typeof useExchange>; name: string }) {
  return (
    <div aria-live="polite" className={classes.exchange}>
      {error !== undefined && <p className={components.error} role="alert">No response: {error}</p>}
      {exchange && (
        <>
          <CodePanel caption={`Request: ${name}`} language="http" code={exchange.request} copies="the request" />
          <CodePanel caption={`Response: ${name}`} language="http" code={exchange.response} copies="the response" />
        </>
      )}
    </div>
  )
}
