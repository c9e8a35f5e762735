/** CodeMirror with JSON: colours, completion and checks by the schema of the body. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json, jsonLanguage } from '@codemirror/lang-json'
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { forceLinting, linter } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, drawSelection, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Schema, Schemas } from '../model'
import { completeJson } from './completeJson'
import { checkJson } from './checkJson'
import type { Fault } from './problem'

interface EditorOptions {
  label: string
  value: string
  schema: Schema
  schemas: Schemas
  onValue: (value: string) => void
}

export interface EditorHandle {
  setText: (text: string) => void
  setFaults: (faults: Fault[]) => void
  destroy: () => void
}

/** Tab leaves the editor, as it leaves every field. */
export function createEditor(root: ShadowRoot, { label, value, schema, schemas, onValue }: EditorOptions): EditorHandle {
  let faults: Fault[] = []
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: value,
      extensions: [
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        json(),
        jsonLanguage.data.of({ autocomplete: completeJson(schema, schemas) }),
        autocompletion(),
        linter((each) => checkJson(each.state, schema, schemas, faults)),
        syntaxHighlighting(COLORS),
        LOOKS,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => { if (update.docChanged) onValue(update.state.doc.toString()) }),
      ],
    }),
  })
  return {
    setText: (text) => {
      if (view.state.doc.toString() !== text) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
    },
    setFaults: (next) => {
      faults = next
      forceLinting(view)
    },
    destroy: () => { view.destroy() },
  }
}

const COLORS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--portal-code-key)' },
  { tag: tags.string, color: 'var(--portal-code-string)' },
  { tag: tags.number, color: 'var(--portal-code-number)' },
  { tag: [tags.bool, tags.null], color: 'var(--portal-code-word)' },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--portal-code-dim)' },
])

const LOOKS = EditorView.theme(
  {
    '&': { color: 'var(--portal-code-ink)', fontSize: '0.8125rem', maxHeight: '22rem' },
    '&.cm-focused': { outline: '2px solid var(--portal-code-key)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'var(--portal-font-mono)', lineHeight: '1.7', minHeight: '6rem' },
    '.cm-content': { padding: '0.875rem 0', caretColor: 'var(--portal-code-ink)' },
    '.cm-line': { padding: '0 1rem' },
    '.cm-cursor': { borderLeftColor: 'var(--portal-code-ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: '#2f5a4a' },
    '.cm-tooltip': {
      border: '1px solid var(--portal-code-line)',
      borderRadius: '8px',
      background: 'var(--portal-code-bar)',
      color: 'var(--portal-code-ink)',
      fontFamily: 'var(--portal-font)',
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--portal-button)', color: '#ffffff' },
    '.cm-diagnostic': { fontSize: '0.8125rem', padding: '0.25rem 0.625rem' },
    '.cm-matchingBracket': { background: 'transparent', outline: '1px solid var(--portal-code-dim)' },
  },
  { dark: true },
)
