import { useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import { notesOfEvents } from '../../domain/convert/convert-note'
import type { ForeignCollection } from '../../domain/convert/converted'
import { eventsOfRows } from '../../domain/edit/events-of-rows'
import type { AddedItems } from '../../domain/edit/file-edits'
import { type PlaceOffer, placesOfTowns, unknownPlaces } from '../../domain/edit/row-places'
import type { JsonObject } from '../../domain/json/json-value'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { ConvertDialog } from '../../ui/edit-convert/ConvertDialog'
import { RowPlaces } from '../../ui/edit-convert/RowPlaces'
import type { Convert } from '../../ui/edit-convert/use-conversion'
import type { PastedTable } from '../../ui/edit-table/table-props'
import { convertBeside } from './convert-beside'
import { useTowns } from './use-towns'

interface ConvertPasteProps {
  readonly table: PastedTable
  readonly role: FileRole
  readonly atlas: Atlas
  readonly locale: string
  /** Ids that the features of the file have. */
  readonly ids: readonly unknown[]
  /** File of the gazetteer, to which towns are added as places; undefined where there is none. */
  readonly gazetteer: string | undefined
  /** Adds features, and with them what is new in other files. Returns whether they were: another tab may have the file. */
  onAdd(features: readonly JsonObject[], beside: AddedItems | undefined): boolean
  onClose(): void
}

/** Said of the rows as they become events, which stand where their places are. */
const TOLD_OF_PLACES = ['no-position'] as const

const convertEvents: Convert = async (text, options) => {
  const conversion = await convertBeside(text, options)
  return { ...conversion, notes: notesOfEvents(conversion.notes) }
}

/** Asks what becomes of a table that is pasted below the features of a file. */
export function ConvertPaste({
  table,
  role,
  atlas,
  locale,
  ids,
  gazetteer,
  onAdd,
  onClose,
}: ConvertPasteProps) {
  const { pasting } = useEditConvertMessages()
  const towns = useTowns()
  const [meant, setMeant] = useState<ReadonlyMap<string, PlaceOffer>>(new Map())
  const [options] = useState(() => ({ ...table.options, extent: atlas.extent }))
  const askOfPlaces = ({ features, lines = [] }: ForeignCollection) => (
    <RowPlaces
      unknown={unknownPlaces(features, atlas, towns)}
      unplaced={eventsOfRows(features, atlas, ids, meant).flatMap(({ geometry }, index) =>
        geometry === null ? [index] : [],
      )}
      {...{ lines, meant, locale }}
      hasGazetteer={gazetteer !== undefined}
      onMean={(name, offer) => {
        const next = new Map(meant)
        if (offer) next.set(name, offer)
        else next.delete(name)
        setMeant(next)
      }}
    />
  )
  return (
    <ConvertDialog
      title={pasting.title}
      text={table.text}
      options={options}
      convert={role === 'events' ? convertEvents : convertBeside}
      lead={() => pasting.lead}
      applyLabel={pasting.apply}
      {...(role === 'events' && { asked: { codes: TOLD_OF_PLACES, of: askOfPlaces } })}
      onApply={({ features }) => {
        const made = gazetteer === undefined ? undefined : placesOfTowns(features, atlas, meant)
        const added = role === 'events' ? eventsOfRows(features, atlas, ids, made?.meant ?? meant) : features
        const beside =
          gazetteer !== undefined && made?.places.length ? { file: gazetteer, items: made.places } : undefined
        if (onAdd(added, beside)) table.say(pasting.added(added.length), true)
      }}
      asIsLabel={pasting.asIs}
      onAsIs={table.putIntoCells}
      onClose={onClose}
    />
  )
}
