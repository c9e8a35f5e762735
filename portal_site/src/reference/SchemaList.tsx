/** The schemas that a page's operations use. Each opens on demand, or by its anchor. */
import { useState } from 'react'
import { useLocation } from 'react-router'
import type { Schema, Schemas } from './model'
import { InlineText } from './Prose'
import { SchemaTree } from './SchemaTree'
import classes from './reference.module.css'

export function SchemaList({ schemas }: { schemas: Schemas }) {
  return (
    <section id="schemas" className={classes.schemas} aria-labelledby="schemas-title">
      <h2 id="schemas-title">Schemas</h2>
      {Object.entries(schemas).map(([name, schema]) => (
        <SchemaEntry key={name} name={name} schema={schema} schemas={schemas} />
      ))}
    </section>
  )
}

function SchemaEntry({ name, schema, schemas }: { name: string; schema: Schema; schemas: Schemas }) {
  const id = `schema-${name}`
  const isTarget = useLocation().hash === `#${id}`
  const [toggled, setToggled] = useState<boolean>()
  const isOpen = toggled ?? isTarget
  return (
    <details id={id} className={classes.disclosure} open={isOpen} onToggle={({ currentTarget }) => { setToggled(currentTarget.open) }}>
      <summary>
        <code>{name}</code>
        {schema.description && <span className={classes.disclosureHint}><InlineText text={schema.description} /></span>}
      </summary>
      {isOpen && <SchemaTree schema={schema} schemas={schemas} marksRequired label={`Fields of ${name}`} />}
    </details>
  )
}
