/** Loads the parts of the reference. */
import loaders from 'virtual:reference/loaders'
import type { Operation, Parameter, Shared, StoredOperation, TagReference } from './model'

/** A tag with its operations; undefined if there is none with this slug. */
export async function loadTag(slug: string): Promise<TagReference | undefined> {
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined
  if (!load) return undefined
  const [{ default: tag }, { default: shared }] = await Promise.all([load(), import('virtual:reference/shared')])
  return { ...tag, operations: tag.operations.map((each) => withShared(each, shared)) }
}

function withShared(operation: StoredOperation, shared: Shared): Operation {
  const parameters = operation.parameters.map((each) => (typeof each === 'string' ? shared.parameters[each] : each))
  const errors = operation.errors.map((each) => shared.errors[each])
  return { ...operation, parameters: parameters.filter(isPresent<Parameter>), errors: errors.filter(isPresent) }
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined

/** The operation that an address of the earlier reference names, as in `#tag/clients/POST/v1/clients`. */
export async function currentAddress(hash: string): Promise<string | undefined> {
  const [, slug = '', method, path] = /^#tag\/([^/]+)(?:\/([A-Za-z]+)(\/.*))?$/.exec(hash) ?? []
  const tag = await loadTag(slug)
  if (!tag) return undefined
  const operation = tag.operations.find((each) => each.method === method?.toUpperCase() && each.path === path)
  return `/reference/${slug}${operation ? `#${operation.id}` : ''}`
}
