/** Chooses scopes: a row for each resource, to read and to write; or everything at once. */
import { Checkbox } from '@mantine/core'
import rows from 'virtual:scopes'
import classes from './components.module.css'
import { isGranted, toggleScope } from './scopeSets'

interface ScopeMatrixProps {
  scopes: string[]
  onChange: (scopes: string[]) => void
  error?: string | undefined
  /** Scopes that can be granted: those of the person. Without them, all. */
  grantable?: string[] | undefined
}

const WIDE: [scope: string, label: string][] = [
  ['*:read', 'Read everything'],
  ['*', 'Read and write everything'],
]

export function ScopeMatrix({ scopes, onChange, error, grantable = ['*'] }: ScopeMatrixProps) {
  const box = (scope: string, label: string, isShort = false) => (
    <Checkbox
      label={isShort ? <span className="visuallyHidden">{label}</span> : label}
      checked={isGranted(scope, scopes)}
      disabled={!isGranted(scope, grantable) || (isGranted(scope, scopes) && !scopes.includes(scope))}
      onChange={() => { onChange(toggleScope(scope, scopes)) }}
    />
  )
  return (
    <fieldset className={classes.matrix}>
      <legend>Scopes</legend>
      {error !== undefined && <p className={classes.fieldError} role="alert">{error}</p>}
      <div className={classes.matrixWide}>{WIDE.map(([scope, label]) => <div key={scope}>{box(scope, label)}</div>)}</div>
      <table>
        <thead>
          <tr>
            <th scope="col">Resource</th>
            <th scope="col">Read</th>
            <th scope="col">Write</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ resource, canRead, canWrite }) => (
            <tr key={resource}>
              <th scope="row">{resource}</th>
              <td>{canRead && box(`${resource}:read`, `Read ${resource}`, true)}</td>
              <td>{canWrite && box(`${resource}:write`, `Write ${resource}`, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}
