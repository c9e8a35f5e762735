/** What the reference knows of the API: the OpenAPI document, split by tag at build time (build/splitDocument.ts). */

export interface Schema {
  $ref?: string
  type?: string | string[]
  title?: string
  description?: string
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  pattern?: string
  deprecated?: boolean
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  maxProperties?: number
  propertyNames?: Schema
  'x-expandable'?: unknown
  'x-sdk-enum'?: string
}

export type Schemas = Record<string, Schema>

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  deprecated?: boolean
  description?: string
  style?: string
  schema: Schema
}

export interface BodyExample {
  summary: string
  value: unknown
}

export interface RequestBody {
  mediaType: string
  isRequired: boolean
  schema: Schema
  examples: BodyExample[]
}

export interface Answer {
  status: string
  description: string
  mediaTypes: string[]
  schema?: Schema
  example?: unknown
}

/** The answers to a rejected request with one status. */
export interface ErrorAnswer {
  status: string
  description: string
  codes: { code: string; title: string }[]
}

export type SampleLabel = 'curl' | 'Node.js' | 'Python' | 'PHP' | 'C#'

interface OperationBase {
  id: string
  method: string
  path: string
  title: string
  navTitle: string
  description: string
  isDeprecated: boolean
  /** The names of the security schemes that each way to authenticate needs; empty for a public operation. */
  security: string[][]
  scope?: string
  needsStepUp: boolean
  /** Requests a minute from one address, where callers are counted by it. */
  addressLimit?: number
  body?: RequestBody
  answers: Answer[]
  answerHeaders: string[]
  samples: Partial<Record<SampleLabel, string>>
}

export interface Operation extends OperationBase {
  parameters: Parameter[]
  errors: ErrorAnswer[]
}

/** As stored: what many operations share is named, not repeated. */
export interface StoredOperation extends OperationBase {
  parameters: (Parameter | string)[]
  errors: string[]
}

export interface TagSummary {
  slug: string
  name: string
  description: string
  operations: number
}

export interface StoredTag extends Omit<TagSummary, 'operations'> {
  operations: StoredOperation[]
  schemas: Schemas
}

export interface TagReference extends Omit<TagSummary, 'operations'> {
  operations: Operation[]
  schemas: Schemas
}

/** What operations refer to by name. */
export interface Shared {
  parameters: Record<string, Parameter>
  errors: Record<string, ErrorAnswer>
}

export interface EventType {
  type: string
  description: string
  schema: Schema
  example: unknown
}

export interface EventReference {
  events: EventType[]
  headers: Parameter[]
  schemas: Schemas
}

export interface Introduction {
  title: string
  version: string
  text: string
  /** The server that the text calls. */
  server: string
  security: { name: string; description: string }[]
}

/** One line of the search: an operation, a schema or an event type. */
export interface SearchEntry {
  kind: 'operation' | 'schema' | 'event'
  title: string
  /** What stands below: method and path, or the tag. */
  detail: string
  to: string
}
