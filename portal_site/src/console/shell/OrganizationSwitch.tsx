/** The organization that the person acts for, and the way to the others. */
import { Menu, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Organizations } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { Link } from 'react-router'
import { usePlace } from '../../api/ApiProvider'
import { placePath } from '../../session/place'
import { placeCore } from '../../session/placeCore'
import type { Place } from '../../session/place'
import { usePerson } from '../../session/session'
import classes from './console.module.css'

export function OrganizationSwitch() {
  const place = usePlace()
  const { organization_ids } = usePerson()
  const [opened, setOpened] = useState(false)
  const name = useOrganizationName(place, true)
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.organization}>
          <span>
            <span className="visuallyHidden">Organization: </span>
            {name}
          </span>
          <span aria-hidden="true">▾</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {organization_ids.map((organizationId) => (
          <OrganizationItem key={organizationId} place={{ ...place, organizationId }} opened={opened} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function OrganizationItem({ place, opened }: { place: Place; opened: boolean }) {
  const name = useOrganizationName(place, opened)
  return (
    <Menu.Item component={Link} to={placePath(place)}>
      {name}
    </Menu.Item>
  )
}

/** Each organization has credentials of its own: its name is read with them. Without the right to read it, its ID stands for it. */
function useOrganizationName(place: Place, isNeeded: boolean): string {
  const { data } = useQuery({
    queryKey: ['organization', place.organizationId, place.environment],
    queryFn: () => new Organizations(placeCore(place)).get(place.organizationId),
    enabled: isNeeded,
    staleTime: 300_000,
  })
  return data?.name ?? place.organizationId
}
