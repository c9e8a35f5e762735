/** The security rules of an organization as the fields of a form. */
import type { Organization } from '@wedsync/sdk'

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type SecurityValues = {
  require_mfa: boolean
  session_hours: number | string
  allowed_ips: string[]
  denied_ips: string[]
  allowed_email_domains: string[]
}

const NO_RULES: SecurityValues = { require_mfa: false, session_hours: '', allowed_ips: [], denied_ips: [], allowed_email_domains: [] }

export function toSecurityValues({ settings: { security } }: Organization): SecurityValues {
  const stored = Object.entries(security ?? {}).filter(([name, value]) => name in NO_RULES && value !== null)
  return { ...NO_RULES, ...Object.fromEntries(stored) }
}

/** All rules: those that the form does not show stay as they are. */
export function toSecurityBody({ settings: { security } }: Organization, { session_hours, ...rules }: SecurityValues) {
  return { ...security, ...rules, session_hours: session_hours === '' ? null : Number(session_hours) }
}
