/** A code block of a guide, coloured and with a button that copies it. */
import { CodePanel } from '../../code/CodePanel'
import type { Language } from '../../code/tokenize'

interface Kind {
  caption: string
  language: Language
}

const TERMINAL: Kind = { caption: 'Terminal', language: 'shell' }
const KINDS: Record<string, Kind> = {
  sh: TERMINAL,
  js: { caption: 'Node.js', language: 'node' },
  ts: { caption: 'TypeScript', language: 'node' },
  python: { caption: 'Python', language: 'python' },
  php: { caption: 'PHP', language: 'php' },
  csharp: { caption: 'C#', language: 'csharp' },
  json: { caption: 'JSON', language: 'json' },
  http: { caption: 'HTTP', language: 'http' },
  go: { caption: 'Go', language: 'node' },
}

export function GuideCode({ language, code }: { language: string; code: string }) {
  const { caption, language: tokens } = KINDS[language] ?? kindOfText(code)
  return <CodePanel caption={caption} language={tokens} code={code} copies="this code" />
}

/** Blocks without a language are requests, JSON or commands. */
function kindOfText(code: string): Kind {
  if (/^(?:GET|POST|PUT|PATCH|DELETE|HTTP\/\S+) /.test(code)) return { caption: 'HTTP', language: 'http' }
  if (/^[{[]/.test(code)) return { caption: 'JSON', language: 'json' }
  return /^(?:curl|api|export|python3?|pip|npm|make|aws|[A-Z_]+=)/m.test(code) ? TERMINAL : { caption: 'Text', language: 'json' }
}
