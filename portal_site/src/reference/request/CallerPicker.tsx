/** Chooses who sends: the person's session in one of its places, or a key that is typed and never stored. */
import { useId } from 'react'
import { Link, useLocation } from 'react-router'
import { placeKey } from '../../session/place'
import type { Place } from '../../session/place'
import { keepTypedKey, useTypedKey } from './caller'
import classes from './request.module.css'

const KEY = 'key'

interface CallerPickerProps {
  places: Place[]
  /** The key of the chosen place; undefined for a typed API key. */
  chosen: Place | undefined
  onChosen: (place: Place | undefined) => void
}

export function CallerPicker({ places, chosen, onChosen }: CallerPickerProps) {
  const id = useId()
  return (
    <fieldset className={classes.caller}>
      <legend>Send as</legend>
      {places.length > 0 && (
        <div className={classes.field}>
          <label htmlFor={id} className="visuallyHidden">Credentials</label>
          <select
            id={id}
            value={chosen ? placeKey(chosen) : KEY}
            onChange={({ currentTarget }) => { onChosen(places.find((each) => placeKey(each) === currentTarget.value)) }}
          >
            {places.map((place) => (
              <option key={placeKey(place)} value={placeKey(place)}>{placeText(place, places)}</option>
            ))}
            <option value={KEY}>An API key</option>
          </select>
        </div>
      )}
      {chosen === undefined && <KeyFields />}
      {places.length === 0 && <SignInHint />}
    </fieldset>
  )
}

function placeText({ organizationId, environment }: Place, places: Place[]): string {
  const name = environment === 'test' ? 'You, in the sandbox' : 'You, in live data'
  const isOnly = new Set(places.map((each) => each.organizationId)).size === 1
  return isOnly ? name : `${name} of ${organizationId}`
}

function KeyFields() {
  const key = useTypedKey()
  const id = useId()
  return (
    <>
      <div className={classes.field}>
        <label htmlFor={`${id}-key`}>API key</label>
        <input id={`${id}-key`} type="text" value={key.keyId} placeholder="bkx_test_…" autoComplete="off" spellCheck={false} onChange={({ currentTarget }) => { keepTypedKey({ ...key, keyId: currentTarget.value }) }} />
      </div>
      <div className={classes.field}>
        <label htmlFor={`${id}-secret`}>API secret</label>
        <input id={`${id}-secret`} type="password" value={key.secret} placeholder="sk_test_…" autoComplete="off" spellCheck={false} onChange={({ currentTarget }) => { keepTypedKey({ ...key, secret: currentTarget.value }) }} />
      </div>
      <p className={classes.hint}>Only kept in memory, until you leave or reload the page.</p>
    </>
  )
}

function SignInHint() {
  const { pathname, hash } = useLocation()
  return (
    <p className={classes.hint}>
      Or <Link to={`/sign-in?next=${encodeURIComponent(pathname + hash)}`}>sign in</Link> to send it with your own access.
    </p>
  )
}
