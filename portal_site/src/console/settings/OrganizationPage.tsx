/** The organization: its name and defaults, the web pages that may read answers, and its security rules. */
import { Organizations } from '@wedsync/sdk/resources'
import { usePlace } from '../../api/ApiProvider'
import { useLiveResource } from '../../api/useLiveResource'
import { useRecord } from '../../api/useRecord'
import { IdText } from '../../components/IdText'
import { QueryView } from '../../components/QueryView'
import { ConsolePage } from '../ConsolePage'
import { OrganizationForm } from './OrganizationForm'
import { SecurityForm } from './SecurityForm'

export function OrganizationPage() {
  const organizations = useLiveResource(Organizations)
  const { organizationId } = usePlace()
  const organization = useRecord('live-organization', organizationId, () => organizations.get(organizationId))
  return (
    <ConsolePage title="Organization" lead={<IdText id={organizationId} />}>
      <QueryView query={organization}>
        {(found) => (
          <>
            <OrganizationForm organization={found} />
            <SecurityForm organization={found} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}
