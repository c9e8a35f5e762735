/** Splits a short example into coloured pieces. Made for what the portal itself shows; the reference has its own highlighter. */

export type Language = 'text' | 'shell' | 'json' | 'http' | 'node' | 'python' | 'php' | 'csharp'
export type Kind = 'plain' | 'string' | 'key' | 'number' | 'word' | 'dim'

export interface Token {
  kind: Kind
  text: string
}

type Rule = readonly [Kind, RegExp]

const NUMBER: Rule = ['number', /-?\b\d+(?:\.\d+)?\b/]
const JSON_RULES: Rule[] = [
  ['key', /"(?:[^"\\]|\\.)*"(?=\s*:)/],
  ['string', /"(?:[^"\\]|\\.)*"/],
  NUMBER,
  ['word', /\b(?:true|false|null)\b/],
  ['dim', /[{}[\],:…]/],
]
/** The first calls of all SDKs: what the languages have in common is enough. */
const PROGRAM_RULES: Rule[] = [
  ['dim', /(?:^|(?<=\s))(?:\/\/|# ).*$|^<\?php$/],
  ['string', /'(?:[^'\\\n]|\\.)*'|\$?"(?:[^"\\\n]|\\.)*"/],
  ['word', /\b(?:import|from|const|await|new|using|var|use|require|echo|print)\b/],
  ['key', /\b[A-Za-z_]+(?=:\s)/],
  NUMBER,
]
const RULES: Record<Language, Rule[]> = {
  text: [],
  json: JSON_RULES,
  shell: [
    ['dim', /(?:^|(?<=\s))#.*$/],
    ['string', /'[^']*'|"(?:[^"\\]|\\.)*"/],
    ['word', /(?:^|(?<=\n))(?:curl|export|npm|pip|composer|dotnet|unzip)\b/],
    ['key', /(?<=\s)--?[A-Za-z-]+/],
    ['dim', /\\$/],
  ],
  http: [
    ['word', /^(?:GET|POST|PUT|PATCH|DELETE|HTTP\/[\d.]+)\b/],
    ['key', /^[A-Za-z][A-Za-z-]*(?=: )/],
    ...JSON_RULES,
  ],
  node: PROGRAM_RULES,
  python: PROGRAM_RULES,
  php: PROGRAM_RULES,
  csharp: PROGRAM_RULES,
}

/** The pieces in order; joined, they are the code again. */
export function tokenize(code: string, language: Language): Token[] {
  const rules = RULES[language]
  if (rules.length === 0) return [{ kind: 'plain', text: code }]
  const anyRule = new RegExp(rules.map(([, pattern]) => `(${pattern.source})`).join('|'), 'gm')
  const tokens: Token[] = []
  let end = 0
  for (const match of code.matchAll(anyRule)) {
    if (match.index > end) tokens.push({ kind: 'plain', text: code.slice(end, match.index) })
    const rule = match.slice(1).findIndex((group: string | undefined) => group !== undefined)
    tokens.push({ kind: rules[rule]?.[0] ?? 'plain', text: match[0] })
    end = match.index + match[0].length
  }
  if (end < code.length) tokens.push({ kind: 'plain', text: code.slice(end) })
  return tokens
}
