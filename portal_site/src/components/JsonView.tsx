/** A value as formatted JSON that can be copied. A very long one is cut on the screen; copying takes all of it. */
import { CodePanel } from '../code/CodePanel'

const SHOWN_CHARACTERS = 100_000

export function JsonView({ caption, value }: { caption: string; value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  const isLong = text.length > SHOWN_CHARACTERS
  return (
    <CodePanel
      caption={isLong ? `${caption}: the first ${SHOWN_CHARACTERS.toLocaleString('en')} characters` : caption}
      language="json"
      code={isLong ? text.slice(0, SHOWN_CHARACTERS) : text}
      copiedText={text}
      copies={caption}
    />
  )
}
