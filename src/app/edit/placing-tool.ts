import type { Editing } from '../../domain/edit/editing'
import type { FeatureItemKind } from '../../domain/edit/item-kind'
import { beginHistory, type History, record, redoable, undoable } from '../../domain/history/history'
import type { Stop } from '../../domain/map-edit/stops'

/** Something new of a kind that is begun. */
export interface Begun {
  readonly kind: FeatureItemKind
  /** To which it is added, whichever is shown by then. */
  readonly file: string
}

/** What is being set on the map. */
export interface PlacingTool extends Begun {
  /** The stops of the line that is being drawn, which is no feature yet; of each, how many edits were done as it was set. */
  readonly drawn: History<readonly Stop[], number>
}

/** Nothing is set yet, but for the stops of a line that was begun before, which are undone before the edits that are done. */
export function beginPlacing(begun: Begun, stops: readonly Stop[] = [], done = 0): PlacingTool {
  const first: PlacingTool['drawn'] = beginHistory([])
  return {
    ...begun,
    drawn: stops.reduce((drawn, _, index) => record(drawn, stops.slice(0, index + 1), done), first),
  }
}

/** Whether the last stop was set after all edits that are done. */
export function isStopUndoable({ drawn }: PlacingTool, { done }: Pick<Editing, 'done'>): boolean {
  const at = undoable(drawn)
  return at !== undefined && at >= done
}

/** Whether the stop that was undone last was set before the edit that was undone last. */
export function isStopRedoable(
  { drawn }: PlacingTool,
  { done, entries }: Pick<Editing, 'done' | 'entries'>,
): boolean {
  const at = redoable(drawn)
  return at !== undefined && (at <= done || done === entries.length)
}
