/** Splits the OpenAPI document into what each page of the reference needs. Pure. */
import type {
  Answer,
  BodyExample,
  ErrorAnswer,
  EventReference,
  Introduction,
  Parameter,
  RequestBody,
  SampleLabel,
  Schema,
  Schemas,
  SearchEntry,
  Shared,
  StoredOperation,
  StoredTag,
  TagSummary,
} from '../src/reference/model'

interface Reference {
  $ref: string
}

interface Media {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { summary?: string; value: unknown }>
}

interface DocumentResponse {
  description: string
  content?: Record<string, Media>
  headers?: Record<string, unknown>
}

interface DocumentOperation {
  tags: string[]
  summary: string
  description?: string
  operationId: string
  deprecated?: boolean
  security?: Record<string, unknown>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, DocumentResponse | Reference>
  'x-nav-title'?: string
  'x-required-scope'?: string
  'x-step-up'?: boolean
  'x-rate-limit-per-address'?: number
  'x-codeSamples'?: { label: string; source: string }[]
}

export interface ApiDocument {
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, DocumentOperation>>
  webhooks: Record<string, { post: DocumentOperation }>
  components: {
    schemas: Schemas
    parameters: Record<string, Parameter>
    responses: Record<string, DocumentResponse & { 'x-error-codes'?: string[] }>
    securitySchemes: Record<string, { description?: string }>
  }
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const SCHEMA_REFERENCE = '#/components/schemas/'
/** Longer patterns say nothing to people, and the API checks them. */
const PATTERN_CHARACTERS = 80
const DROPPED_KEYS = new Set(['xml', 'x-sdk-model'])

export const slugOf = (tag: string) => tag.toLowerCase().replaceAll(' ', '-')
const lastPart = ({ $ref }: Reference) => $ref.slice($ref.lastIndexOf('/') + 1)
const isReference = (value: object): value is Reference => '$ref' in value

export function introductionOf({ info, servers, components }: ApiDocument): Introduction {
  const security = Object.entries(components.securitySchemes).map(([name, { description = '' }]) => ({ name, description }))
  return { title: info.title, version: info.version, text: info.description, server: servers[0]?.url ?? '', security }
}

export function tagSummaries(document: ApiDocument): TagSummary[] {
  return document.tags.map(({ name, description }) => ({
    slug: slugOf(name),
    name,
    description,
    operations: operationsOf(document, name).length,
  }))
}

export function sharedOf({ components }: ApiDocument): Shared {
  return { parameters: mapValues(components.parameters, slimParameter), errors: mapValues(components.responses, errorAnswer) }
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, each]) => [name, change(each)]))
}

/** The operations of a tag with the schemas that they need. Throws for a tag that is not in the document. */
export function splitTag(document: ApiDocument, slug: string): StoredTag {
  const tag = document.tags.find(({ name }) => slugOf(name) === slug)
  if (!tag) throw new Error(`The OpenAPI document has no tag ${slug}`)
  const operations = operationsOf(document, tag.name)
  return { slug, ...tag, operations, schemas: schemasOf(document, operations) }
}

export function eventsOf(document: ApiDocument): EventReference {
  const operations = Object.entries(document.webhooks)
  const events = operations.map(([type, { post }]) => {
    const { schema = {}, example }: Media = post.requestBody?.content['application/json'] ?? {}
    return { type, description: post.description ?? '', schema: slim(schema) as Schema, example }
  })
  const references = operations[0]?.[1].post.parameters ?? []
  const headers = references.map((each) => (isReference(each) ? parameterOf(document, each) : each)).map(slimParameter)
  return { events, headers, schemas: schemasOf(document, events) }
}

/** One line for each operation, schema and event type. A schema is shown with the first tag that uses it. */
export function searchEntries(document: ApiDocument): SearchEntry[] {
  const shown = new Set<string>()
  const entries = document.tags.flatMap(({ name }): SearchEntry[] => {
    const { slug, operations, schemas } = splitTag(document, slugOf(name))
    const schemaNames = Object.keys(schemas).filter((each) => !shown.has(each))
    schemaNames.forEach((each) => shown.add(each))
    return [
      ...operations.map(({ id, title, method, path }) => ({
        kind: 'operation' as const,
        title,
        detail: `${method} ${path}`,
        to: `/reference/${slug}#${id}`,
      })),
      ...schemaNames.map((each) => ({ kind: 'schema' as const, title: each, detail: name, to: `/reference/${slug}#schema-${each}` })),
    ]
  })
  const events = Object.keys(document.webhooks).map((type) => ({
    kind: 'event' as const,
    title: type,
    detail: 'Event type',
    to: `/reference/event-types#${type}`,
  }))
  return [...entries, ...events]
}

function operationsOf(document: ApiDocument, tag: string): StoredOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation?.tags.includes(tag) ? [storedOperation(document, method, path, operation)] : []
    }),
  )
}

function storedOperation(document: ApiDocument, method: string, path: string, operation: DocumentOperation): StoredOperation {
  const answers = Object.entries(operation.responses)
  const body = bodyOf(operation)
  const addressLimit = operation['x-rate-limit-per-address']
  const scope = operation['x-required-scope']
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    title: operation.summary,
    navTitle: operation['x-nav-title'] ?? operation.summary,
    description: bodyOfText(operation),
    isDeprecated: operation.deprecated ?? false,
    security: (operation.security ?? []).map((each) => Object.keys(each)),
    ...(scope !== undefined && { scope }),
    needsStepUp: operation['x-step-up'] ?? false,
    ...(addressLimit !== undefined && { addressLimit }),
    parameters: (operation.parameters ?? []).map((each) => (isReference(each) ? lastPart(each) : slimParameter(each))),
    ...(body && { body }),
    answers: answers.flatMap(([status, each]) => (isReference(each) ? [] : [answerOf(status, each)])),
    answerHeaders: headersOf(document, answers.map(([, each]) => each)),
    errors: answers.flatMap(([, each]) => (isReference(each) ? [lastPart(each)] : [])),
    samples: samplesOf(operation),
  }
}

/** The description without the summary, which it repeats, and without the scope, which has a place of its own. */
function bodyOfText({ summary, description = '', 'x-required-scope': scope }: DocumentOperation): string {
  const text = description.startsWith(`${summary}.`) ? description.slice(summary.length + 1) : description
  return (scope === undefined ? text : text.replace(`Required scope: \`${scope}\`.`, '')).trim()
}

function samplesOf(operation: DocumentOperation): Partial<Record<SampleLabel, string>> {
  return Object.fromEntries((operation['x-codeSamples'] ?? []).map(({ label, source }) => [label, source]))
}

function bodyOf({ requestBody }: DocumentOperation): RequestBody | undefined {
  if (!requestBody) return undefined
  const [first] = Object.entries(requestBody.content)
  if (!first) return undefined
  const [mediaType, { schema = {}, example, examples = {} }] = first
  const named: BodyExample[] = Object.values(examples).map(({ summary = 'Example', value }) => ({ summary, value }))
  return {
    mediaType,
    isRequired: requestBody.required ?? false,
    schema: slim(schema) as Schema,
    examples: example === undefined ? named : [{ summary: 'Example', value: example }, ...named],
  }
}

function answerOf(status: string, { description, content = {} }: DocumentResponse): Answer {
  const media: Media = content['application/json'] ?? Object.values(content)[0] ?? {}
  const example = exampleOf(media)
  return {
    status,
    description,
    mediaTypes: Object.keys(content),
    ...(media.schema && { schema: slim(media.schema) as Schema }),
    ...(example !== undefined && { example }),
  }
}

const exampleOf = ({ example, examples = {} }: Media) => example ?? Object.values(examples)[0]?.value

function headersOf({ components }: ApiDocument, answers: (DocumentResponse | Reference)[]): string[] {
  const own = answers.map((each) => (isReference(each) ? components.responses[lastPart(each)] : each))
  return [...new Set(own.flatMap((each) => Object.keys(each?.headers ?? {})))]
}

function errorAnswer({ description, content = {} }: DocumentResponse): ErrorAnswer {
  const examples = Object.entries(content['application/problem+json']?.examples ?? {})
  const status = (examples[0]?.[1].value as { status?: number } | undefined)?.status
  return {
    status: String(status ?? ''),
    description,
    codes: examples.map(([code, { summary = '' }]) => ({ code, title: summary })),
  }
}

function parameterOf({ components }: ApiDocument, reference: Reference): Parameter {
  const parameter = components.parameters[lastPart(reference)]
  if (!parameter) throw new Error(`The OpenAPI document has no ${reference.$ref}`)
  return parameter
}

const slimParameter = (parameter: Parameter) => slim(parameter) as Parameter

/** Without what only other programs read. References become the names of schemas. */
function slim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slim)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, each]) => !DROPPED_KEYS.has(key) && !isLongPattern(key, each))
  return Object.fromEntries(kept.map(([key, each]) => [key, key === 'examples' ? each : key === '$ref' ? nameOf(each) : slim(each)]))
}

const nameOf = (reference: unknown) => String(reference).replace(SCHEMA_REFERENCE, '')
const isLongPattern = (key: string, value: unknown) => key === 'pattern' && typeof value === 'string' && value.length > PATTERN_CHARACTERS

/** Every schema that a value refers to, and what these refer to. */
function schemasOf({ components }: ApiDocument, value: unknown): Schemas {
  const schemas: Schemas = {}
  const take = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(take)
    else if (typeof each === 'object' && each !== null) Object.entries(each).forEach(takeEntry)
  }
  const takeEntry = ([key, each]: [string, unknown]) => {
    if (key === 'example' || key === 'examples') return
    if (key !== '$ref') take(each)
    else addSchema(String(each))
  }
  const addSchema = (name: string) => {
    const schema = components.schemas[name]
    if (!schema || name in schemas) return
    schemas[name] = slim(schema) as Schema
    take(schemas[name])
  }
  take(value)
  return Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => one.localeCompare(other)))
}
