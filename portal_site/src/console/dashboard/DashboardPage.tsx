/** The first page after signing in: what happens, what fails, what is left. Each number leads to its list. */
import { Section } from '../../components/Section'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { CallFigures } from './CallFigures'
import { OpenAlerts } from './OpenAlerts'
import { RecentErrors } from './RecentErrors'
import { ResourceFigures } from './ResourceFigures'
import { TopEndpoints } from './TopEndpoints'

export function DashboardPage() {
  return (
    <ConsolePage title="Dashboard" actions={<LinkButton to="start" variant="plain">Get started</LinkButton>}>
      <CallFigures />
      <ResourceFigures />
      <Section title="Open alerts">
        <OpenAlerts />
      </Section>
      <Section title="Top endpoints, last 7 days">
        <TopEndpoints />
      </Section>
      <Section title="Errors, last 7 days">
        <RecentErrors />
      </Section>
    </ConsolePage>
  )
}
