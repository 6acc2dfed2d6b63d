import { oncePerObject } from '../../domain/once-per-object'
import { AS_OPENED, type TableState } from '../../ui/edit-table/table-state'
import type { EditSession } from './edit-session'

/** How the tables of the files are arranged, by file; stays while the files are open, whatever the page shows meanwhile. */
export const tableStates = oncePerObject((_session: EditSession) => new Map<string, TableState>())

/** Has the table of a file show the rows without a date alone, when it is opened next. */
export function showUndated(session: EditSession, file: string): void {
  const states = tableStates(session)
  const { sort, hidden, widths, added } = states.get(file) ?? AS_OPENED
  states.set(file, { ...AS_OPENED, sort, hidden, widths, added, onlyUndated: true })
}
