/** The status of the platform and of its components in words. */
import type { Tone } from '../components/StatusBadge'

/** What a status means, from the best to the worst. */
export const STATUSES: Record<string, { label: string; tone: Tone; headline: string }> = {
  operational: { label: 'Operational', tone: 'good', headline: 'All components are operational' },
  maintenance: { label: 'Maintenance', tone: 'busy', headline: 'Maintenance is in progress' },
  degraded: { label: 'Degraded', tone: 'warning', headline: 'Some components are degraded' },
  outage: { label: 'Outage', tone: 'bad', headline: 'Some components do not work' },
}

export const COMPONENTS: Record<string, string> = {
  api: 'API',
  webhooks: 'Webhooks',
  jobs: 'Jobs and exports',
  scheduled_work: 'Scheduled work',
  payments: 'Payments',
  mails: 'Mails',
  usage: 'Usage and request logs',
  portal: 'Developer portal',
}

/** The name of a component; of one that this page does not know yet, as the API names it. */
export const componentText = (name: string) => COMPONENTS[name] ?? name.replaceAll('_', ' ')
