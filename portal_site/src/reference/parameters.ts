/** Groups the filters of a list: `created_at`, `created_at[gte]` and `created_at[lt]` are one row. */
import type { Parameter } from './model'

export interface ParameterRow {
  parameter: Parameter
  /** As in `gte`: the same filter by another comparison. */
  operators: string[]
}

const OPERATOR = /^(.+)\[(eq|ne|gt|gte|lt|lte|in|contains|prefix|exists)\]$/

export function parameterRows(parameters: Parameter[]): ParameterRow[] {
  const rows = new Map<string, ParameterRow>()
  for (const parameter of parameters) {
    const [, base = parameter.name, operator] = OPERATOR.exec(parameter.name) ?? []
    const row = rows.get(base)
    if (row && operator) row.operators.push(operator)
    else rows.set(base, { parameter, operators: [] })
  }
  return [...rows.values()]
}
