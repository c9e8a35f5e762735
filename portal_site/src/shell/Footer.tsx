/** The foot of every page. */
import { Link } from 'react-router'
import { OPENAPI_3_0, OPENAPI_3_1 } from '../addresses'
import { Mark } from '../brand/Mark'
import { DESTINATIONS } from './navigation'
import classes from './shell.module.css'

export function Footer() {
  return (
    <footer className={classes.footer}>
      <div className={classes.footerInner}>
        <p className={classes.colophon}>
          <Mark size={22} />
          <span>WedSync and BookingX, one platform for weddings and bookings.</span>
        </p>
        <ul className={classes.footerLinks}>
          {DESTINATIONS.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
          <li>
            <a href={OPENAPI_3_1}>OpenAPI 3.1</a>
          </li>
          <li>
            <a href={OPENAPI_3_0}>OpenAPI 3.0</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
