/** A table of a guide, which scrolls sideways where it is wider than the text. */
import { plainText } from '../../../build/guides/tree'
import type { Inline } from '../../../build/guides/tree'
import { Inlines } from './Inlines'
import classes from './guides.module.css'

export function GuideTable({ header, rows }: { header: Inline[][]; rows: Inline[][][] }) {
  const name = `Table: ${header.map(plainText).filter((each) => each !== '').join(', ')}`
  return (
    <div className={classes.table} tabIndex={0} role="group" aria-label={name}>
      <table>
        <thead>
          <tr>{header.map((cell, index) => <HeaderCell key={index} cell={cell} />)}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} id={codeOf(header, row)}>
              {row.map((cell, column) => <td key={column}><Inlines>{cell}</Inlines></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The corner of a table may be empty, which a header cell may not. */
function HeaderCell({ cell }: { cell: Inline[] }) {
  return plainText(cell) === '' ? <td /> : <th scope="col"><Inlines>{cell}</Inlines></th>
}

/** The error code that a row explains: the address of its documentation ends there, as in `/errors/rate_limited`. */
function codeOf([header = []]: Inline[][], [cell = []]: Inline[][]): string | undefined {
  const [first] = cell
  const isCode = plainText(header) === 'code' && cell.length === 1 && typeof first === 'object' && first.kind === 'code'
  return isCode ? plainText(cell) : undefined
}
