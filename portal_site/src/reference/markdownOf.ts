/** An operation as Markdown, to paste into an issue or an assistant. */
import { curlOf } from './curl'
import type { Operation, Parameter, Schema, Schemas } from './model'
import { buildRequest, emptyDraft } from './request/draft'
import { childrenOf, limitsOf, requiredOf, resolve, typeText, valuesOf } from './schemaText'

export function markdownOf(operation: Operation, schemas: Schemas, base: string): string {
  const { title, method, path, description, parameters, body, answers, errors, scope } = operation
  const example = answers.find((each) => each.example !== undefined)
  return [
    `# ${title}`,
    `\`${method} ${path}\``,
    description,
    scope === undefined ? '' : `Required scope: \`${scope}\``,
    section('Parameters', parameters.map((each) => parameterLine(each, schemas))),
    body ? section(`Body (${body.mediaType})`, fieldLines(body.schema, schemas)) : '',
    fence('sh', curlOf(buildRequest(operation, emptyDraft(operation)), base, { isPublic: operation.security.length === 0 })),
    section('Responses', answers.map((each) => `- ${each.status}: ${each.description}`)),
    example ? fence('json', typeof example.example === 'string' ? example.example : JSON.stringify(example.example, null, 2)) : '',
    section('Errors', errors.flatMap(({ status, codes }) => codes.map((each) => `- ${status} \`${each.code}\`: ${each.title}`))),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const section = (title: string, lines: string[]) => (lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '')
const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``

function parameterLine(parameter: Parameter, schemas: Schemas): string {
  return line(`${parameter.name}\` (${parameter.in}`, { ...parameter.schema, description: parameter.description ?? '' }, schemas, parameter.required ?? false)
}

function fieldLines(schema: Schema, schemas: Schemas): string[] {
  const required = requiredOf(schema, schemas)
  return Object.entries(childrenOf(schema, schemas) ?? {}).map(([name, each]) => line(`${name}\` (`, each, schemas, required.includes(name)))
}

/** `start` ends within the parentheses that hold the type. */
function line(start: string, schema: Schema, schemas: Schemas, isRequired: boolean): string {
  const own = resolve(schema, schemas)
  const values = valuesOf(own)
  const facts = [typeText(schema, schemas), isRequired ? 'required' : '', ...limitsOf(own)].filter(Boolean).join(', ')
  const text = [own.description, values.length > 0 ? `One of ${values.map((each) => `\`${String(each)}\``).join(', ')}.` : ''].filter(Boolean).join(' ')
  return `- \`${start}${start.endsWith('(') ? '' : ', '}${facts}): ${text}`
}
