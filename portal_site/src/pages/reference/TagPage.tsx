/** The operations of one tag, and the schemas that they use. */
import { Suspense } from 'react'
import { useLoaderData } from 'react-router'
import { OperationSection } from '../../reference/OperationSection'
import { SchemaList } from '../../reference/SchemaList'
import type { TagReference } from '../../reference/model'
import { NotFoundPage } from '../not-found/NotFoundPage'
import classes from './pages.module.css'
import { ReferenceFrame } from './ReferenceFrame'

export function TagPage() {
  const tag = useLoaderData<TagReference | undefined>()
  // The key starts the forms of another tag anew.
  return tag ? <Tag key={tag.slug} tag={tag} /> : <NotFoundPage />
}

function Tag({ tag: { name, description, operations, schemas } }: { tag: TagReference }) {
  const anchors = operations.map(({ id, navTitle, method }) => ({ id, label: navTitle, method }))
  const hasSchemas = Object.keys(schemas).length > 0
  return (
    <ReferenceFrame title={`${name} · API reference`} anchors={hasSchemas ? [...anchors, { id: 'schemas', label: 'Schemas' }] : anchors}>
      <header className={classes.head}>
        <h1>{name}</h1>
        <p>{description}</p>
      </header>
      {operations.map((operation, index) => (
        // A boundary becomes alive on its own, so that a long page never blocks.
        <Suspense key={operation.id} fallback={null}>
          <OperationSection operation={operation} schemas={schemas} isFirst={index < 2} />
        </Suspense>
      ))}
      {hasSchemas && <Suspense fallback={null}><SchemaList schemas={schemas} /></Suspense>}
    </ReferenceFrame>
  )
}
