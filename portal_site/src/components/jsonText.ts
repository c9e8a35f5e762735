/** JSON that a person types. */

/** The value of a text, undefined for an empty one, or what is wrong with it. */
export type ParsedJson = { value: unknown } | { problem: string }

export function parseJson(text: string): ParsedJson {
  if (text.trim() === '') return { value: undefined }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { problem: `Not valid JSON. ${error instanceof Error ? error.message : ''}`.trim() }
  }
}

/** Formatted, if it is JSON; otherwise the text as it is. */
export function formatJson(text: string): string {
  const parsed = parseJson(text)
  return 'value' in parsed && parsed.value !== undefined ? JSON.stringify(parsed.value, null, 2) : text
}
