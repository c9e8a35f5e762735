/**
 * The JSON editor (CodeMirror), in a shadow root: there it uses constructed style sheets, which the content security policy
 * allows, and no `style` element.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Schema, Schemas } from '../model'
import { createEditor } from './editor'
import type { EditorHandle } from './editor'
import type { Fault } from './problem'
import classes from './request.module.css'

export interface JsonEditorProps {
  label: string
  value: string
  schema: Schema
  schemas: Schemas
  faults: Fault[]
  onValue: (value: string) => void
}

export function JsonEditor({ label, value, schema, schemas, faults, onValue }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorHandle>(null)
  const changed = useEffectEvent((text: string) => { onValue(text) })
  const create = useEffectEvent((root: ShadowRoot) => createEditor(root, { label, value, schema, schemas, onValue: (text) => { changed(text) } }))
  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const handle = create(root)
    editor.current = handle
    return () => { handle.destroy() }
  }, [])
  useEffect(() => { editor.current?.setText(value) }, [value])
  useEffect(() => { editor.current?.setFaults(faults) }, [faults])
  return <div ref={host} className={classes.editor} />
}
