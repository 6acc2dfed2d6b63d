import { present } from '../../domain/history/history'
import type { Stop } from '../../domain/map-edit/stops'
import { draftKey } from '../../ui/edit-form/untaken'
import type { EditSession } from './edit-session'
import type { Begun, PlacingTool } from './placing-tool'

/** What the path of a line begins with that is drawn on the map. */
export const ON_MAP = 'on-map'

const FIELD = draftKey([ON_MAP], 'line')

/** Keeps the line that is drawn, as what is begun in forms is kept, until it is added or given up. */
export function keepLine({ keepUntaken }: EditSession, { file, drawn }: PlacingTool): void {
  const stops = present(drawn)
  const text = stops.map(({ place, position }) => place ?? position.toReversed().join(', ')).join(' – ')
  keepUntaken(
    { file, index: undefined, field: FIELD },
    stops.length > 0 ? { text, value: undefined, making: 'line', draft: stops } : undefined,
  )
}

/** Forgets the line that was drawn for a file. */
export function forgetLine(session: EditSession, { kind, file }: Begun): void {
  if (kind === 'leg') session.keepUntaken({ file, index: undefined, field: FIELD }, undefined)
}

/** The line that was drawn for a file and is in none. */
export function keptLine({ getState }: EditSession, { file }: Begun): readonly Stop[] {
  const kept = getState().untaken.find((each) => each.file === file && each.field === FIELD)
  return (kept?.draft ?? []) as readonly Stop[]
}
