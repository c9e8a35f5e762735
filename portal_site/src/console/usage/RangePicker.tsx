/** Chooses the range of a report. */
import components from '../../components/components.module.css'
import { RANGES } from './ranges'
import type { Range } from './ranges'

export function RangePicker({ range, onChange }: { range: Range; onChange: (range: Range) => void }) {
  return (
    <div className={components.choices} role="group" aria-label="Range">
      {(Object.keys(RANGES) as Range[]).map((each) => (
        <button key={each} type="button" aria-pressed={each === range} onClick={() => { onChange(each) }}>
          {RANGES[each].label}
        </button>
      ))}
    </div>
  )
}
