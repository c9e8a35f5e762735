/** The OpenAPI document as the reference shows it. */
import { apiBase, OPENAPI_3_1 } from '../../addresses'

interface Parameter {
  $ref?: string
  required?: boolean
  example?: unknown
  examples?: object
  schema?: object
}

interface Operation {
  parameters?: Parameter[]
  security?: object[]
}

type PathItem = Operation & Record<string, unknown>

export interface OpenApiDocument {
  openapi: string
  info?: { description?: string }
  servers?: { url: string }[]
  paths?: Record<string, PathItem>
  components?: { parameters?: Record<string, Parameter> }
}

/** This host's document. Throws when the API doesn't answer with one; the router then shows that the page is broken. */
export async function loadReferenceDocument({ request }: { request: Request }): Promise<OpenApiDocument> {
  const answer = await fetch(OPENAPI_3_1, { signal: request.signal })
  if (!answer.ok) throw new Error(`${OPENAPI_3_1} answered ${answer.status}`)
  const document = (await answer.json()) as OpenApiDocument
  return readyToTry(atThisHost(document, window.location.origin))
}

/** The same document, whose introduction calls the API at this host, as its examples and the box of servers do. */
export function atThisHost(document: OpenApiDocument, origin: string): OpenApiDocument {
  const { info, servers } = document
  const [server] = servers ?? []
  if (!info?.description || !server) return document
  return { ...document, info: { ...info, description: info.description.replaceAll(server.url, apiBase(origin)) } }
}

/**
 * The same document, arranged so that a first try works. An optional parameter's example is empty: Scalar sends every
 * parameter that has one, and would act for an organization that doesn't exist. The credential of the fewest parts comes
 * first, because Scalar's examples use the first: the secret alone, as on the start page.
 */
export function readyToTry(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  const operations = Object.values(copy.paths ?? {}).flatMap(operationsOf)
  const parameters = [copy.components?.parameters ?? {}, ...operations.map((operation) => operation.parameters ?? [])]
  for (const parameter of parameters.flatMap((group) => Object.values(group))) {
    if (parameter.required !== true && suggestsAValue(parameter)) parameter.example = ''
  }
  for (const { security } of operations) security?.sort((one, other) => parts(one) - parts(other))
  return copy
}

/** Whether Scalar would find a value to send. A reference can lead to one. */
function suggestsAValue({ example, examples, schema = {} }: Parameter): boolean {
  const sources = ['default', 'enum', 'example', 'examples', '$ref', 'anyOf', 'oneOf', 'allOf']
  return example !== undefined || examples !== undefined || sources.some((key) => key in schema)
}

const parts = (requirement: object) => Object.keys(requirement).length

/** The item itself too, which can hold parameters for all of its operations. */
function operationsOf(item: PathItem): Operation[] {
  return [item, ...Object.values(item).filter(isOperation)]
}

/** An item also holds a summary, parameters and servers. */
function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
