/** The catalogue of event types. */
import { TextInput } from '@mantine/core'
import type { EventType } from '@wedsync/sdk'
import { EmptyState } from '../../components/EmptyState'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { useListState } from '../../components/useListState'
import { ConsolePage } from '../ConsolePage'
import { PageLink } from '../PageLink'
import { groupName, groupTypes, searchTypes, useEventTypes } from './useEventTypes'
import classes from './events.module.css'

export function EventTypesPage() {
  const query = useEventTypes()
  const list = useListState()
  const search = list.value('q')
  return (
    <ConsolePage title="Event types" lead="What can happen: each type with its schema and an example.">
      <TextInput
        type="search"
        label="Search event types"
        placeholder="Such as booking confirmed"
        className={classes.search ?? ''}
        value={search}
        onChange={({ currentTarget }) => { list.setFilters({ q: currentTarget.value }) }}
      />
      <QueryView query={query}>{(types) => <Groups types={searchTypes(types, search)} total={types.length} />}</QueryView>
    </ConsolePage>
  )
}

function Groups({ types, total }: { types: EventType[]; total: number }) {
  return (
    <>
      <p className={classes.none} role="status">
        {types.length} of {total} event types
      </p>
      {types.length === 0 && <EmptyState title="No event type matches" text="Try one word, such as the name of a resource." />}
      {groupTypes(types).map(({ name, types: members }) => (
        <Section key={name} title={groupName(name)}>
          <dl className={classes.catalogue}>
            {members.map(({ type, description, since, deprecated }) => (
              <div key={type}>
                <dt>
                  <PageLink page={`event-types/${type}`}>
                    <code>{type}</code>
                  </PageLink>
                </dt>
                <dd>
                  {description}
                  {since === null && ' Not sent yet.'}
                  {deprecated && ' Deprecated.'}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </>
  )
}
