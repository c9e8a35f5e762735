/** The fields of a body that differ from what they were. */

export function changedFields<Body extends object>(before: Body, after: Body): Partial<Body> {
  const entries = Object.entries(after).filter(([name, value]) => !isEqual(before[name as keyof Body], value))
  return Object.fromEntries(entries) as Partial<Body>
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
