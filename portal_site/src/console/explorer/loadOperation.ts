/** The operation of the address, as in `?operation=clients_create`, with the schemas of its tag; undefined without one. */
import type { LoaderFunctionArgs } from 'react-router'
import { loadTag } from '../../reference/data'
import type { Operation, Schemas } from '../../reference/model'

export interface ChosenOperation {
  operation: Operation
  schemas: Schemas
  tag: string
}

export async function loadOperation({ request }: LoaderFunctionArgs): Promise<ChosenOperation | null> {
  const id = new URL(request.url).searchParams.get('operation')
  if (id === null) return null
  const { default: entries } = await import('virtual:reference/search')
  const [, slug = ''] = /^\/reference\/([^#]+)#/.exec(entries.find(({ kind, to }) => kind === 'operation' && to.endsWith(`#${id}`))?.to ?? '') ?? []
  const tag = await loadTag(slug)
  const operation = tag?.operations.find((each) => each.id === id)
  return tag && operation ? { operation, schemas: tag.schemas, tag: slug } : null
}
