/** A value as formatted JSON; a text stays as it is. */
export const pretty = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))

/** A JSON text with line breaks; other text unchanged. */
export function prettyText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
