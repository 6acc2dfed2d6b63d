/** An id that says nothing of what it is of: as a new feature has it. */
const MAKESHIFT = /^new-(?:event|leg|stay|place|source)(?:-\d+)*$/

/** Whether an id is one that a feature was given before it had a name. */
export function isMakeshiftId(id: string): boolean {
  return MAKESHIFT.test(id)
}
