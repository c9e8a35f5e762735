/** Live or sandbox: links to the same section in the other environment. Records have their own IDs there. */
import { Link, useLocation } from 'react-router'
import { usePlace } from '../../api/ApiProvider'
import { placePath } from '../../session/place'
import type { Environment } from '../../session/place'
import classes from './console.module.css'

const LABELS: Record<Environment, string> = { test: 'Sandbox', live: 'Live' }

export function EnvironmentSwitch() {
  const place = usePlace()
  const section = sectionOf(useLocation().pathname)
  return (
    <nav className={classes.environments} aria-label="Environment">
      {(['test', 'live'] as const).map((environment) => (
        <Link
          key={environment}
          to={placePath({ ...place, environment }, section)}
          data-environment={environment}
          aria-current={environment === place.environment ? 'true' : undefined}
        >
          {LABELS[environment]}
        </Link>
      ))}
    </nav>
  )
}

/** The part of the address that is there in both environments: without the ID of a record. */
function sectionOf(pathname: string): string {
  const [section = '', page = ''] = pathname.split('/').slice(3)
  return section === 'settings' && page ? `${section}/${page}` : section
}
