/** An id that says nothing of what it is of: as what is new has it. */
const MAKESHIFT = /^new-(?:event|leg|stay|place|source|category|party)(?:-\d+)*$/

/** Whether an id is one that something was given before it had a name. */
export function isMakeshiftId(id: string): boolean {
  return MAKESHIFT.test(id)
}
