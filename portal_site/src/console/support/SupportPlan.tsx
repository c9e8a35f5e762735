/** The tier of the organization's support, its response targets and its account manager. */
import type { Support } from '@wedsync/sdk'
import { QueryView } from '../../components/QueryView'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { durationText } from './durations'
import classes from './support.module.css'
import { targetMinutes, useSupport } from './useSupport'

const PRIORITIES = ['urgent', 'high', 'normal', 'low']

export function SupportPlan() {
  const support = useSupport()
  return (
    <section className={classes.plan} aria-label="Your support">
      <QueryView query={support}>{(plan) => <Plan plan={plan} />}</QueryView>
    </section>
  )
}

function Plan({ plan }: { plan: Support }) {
  return (
    <>
      <div className={classes.planTier}>
        <span>Your support</span>
        <StatusBadge tone="good">{inWords(plan.tier)}</StatusBadge>
      </div>
      <dl className={classes.targets}>
        {PRIORITIES.map((priority) => (
          <div key={priority}>
            <dt>{inWords(priority)}</dt>
            <dd>{targetText(targetMinutes(plan, priority))}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.planNote}>Time until a response, at any hour of any day.</p>
      {plan.account_manager && <AccountManager {...plan.account_manager} />}
    </>
  )
}

const targetText = (minutes: number | undefined) => (minutes === undefined ? '–' : durationText(minutes))

function AccountManager({ name, email, phone }: NonNullable<Support['account_manager']>) {
  return (
    <p className={classes.manager}>
      Your technical account manager is <strong>{name}</strong>: <a href={`mailto:${email}`}>{email}</a>
      {phone && (
        <>
          , <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </>
      )}
      .
    </p>
  )
}
