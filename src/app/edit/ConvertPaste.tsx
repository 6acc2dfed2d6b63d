import { useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import { notesOfEvents } from '../../domain/convert/convert-note'
import type { ForeignCollection } from '../../domain/convert/converted'
import { addedEntries, entriesOf } from '../../domain/edit/atlas-entries'
import { eventsOfRows } from '../../domain/edit/events-of-rows'
import { categoriesOfNames, unknownCategories, withCategories } from '../../domain/edit/row-categories'
import { type PlaceOffer, placesOfTowns, unknownPlaces } from '../../domain/edit/row-places'
import type { JsonObject } from '../../domain/json/json-value'
import { oncePerObject } from '../../domain/once-per-object'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { ConvertDialog } from '../../ui/edit-convert/ConvertDialog'
import { RowCategories } from '../../ui/edit-convert/RowCategories'
import { RowPlaces } from '../../ui/edit-convert/RowPlaces'
import type { Convert } from '../../ui/edit-convert/use-conversion'
import type { PastedTable } from '../../ui/edit-table/table-props'
import { convertBeside } from './convert-beside'
import type { EditSession } from './edit-session'
import { useTowns } from './use-towns'

interface ConvertPasteProps {
  readonly table: PastedTable
  readonly session: EditSession
  /** To which the rows are added. */
  readonly file: string
  readonly role: FileRole
  readonly roles: ReadonlyMap<string, FileRole>
  readonly atlas: Atlas
  readonly locale: string
  /** Ids that the features of the file have. */
  readonly ids: readonly unknown[]
  onClose(): void
}

/** Said of the rows as they become events, which stand where their places are. */
const TOLD_OF_PLACES = ['no-position'] as const

const NOTHING_ALONG = { places: 0, categories: 0 }

const convertEvents: Convert = async (text, options) => {
  const conversion = await convertBeside(text, options)
  return { ...conversion, notes: notesOfEvents(conversion.notes) }
}

/** Asks what becomes of a table that is pasted below the features of a file. */
export function ConvertPaste({
  table,
  session,
  file,
  role,
  roles,
  ids,
  onClose,
  ...props
}: ConvertPasteProps) {
  const { atlas, locale } = props
  const { pasting } = useEditConvertMessages()
  const towns = useTowns()
  const [meant, setMeant] = useState<ReadonlyMap<string, PlaceOffer>>(new Map())
  const [meantCategories, setMeantCategories] = useState<ReadonlyMap<string, string>>(new Map())
  const [options] = useState(() => ({ ...table.options, extent: atlas.extent }))
  const unknownIn = useMemo(
    () =>
      oncePerObject((rows: readonly JsonObject[]) => ({
        places: unknownPlaces(rows, atlas, towns),
        categories: unknownCategories(rows, atlas),
      })),
    [atlas, towns],
  )
  const unplacedIn = useMemo(
    () =>
      oncePerObject((rows: readonly JsonObject[]) =>
        eventsOfRows(rows, atlas, ids, meant).flatMap(({ geometry }, index) =>
          geometry === null ? [index] : [],
        ),
      ),
    [atlas, ids, meant],
  )
  const fileOf = (wanted: FileRole) => [...roles].find(([, each]) => each === wanted)?.[0]
  const [gazetteer, listing] = [fileOf('places'), fileOf('atlas')]
  const listed = listing === undefined ? undefined : session.getState().editing.files.get(listing)
  // Where no file lists the categories that there are, any is one.
  const others = entriesOf(listed, 'categories')
  const ask = ({ features, lines = [] }: ForeignCollection) => (
    <>
      <RowPlaces
        unknown={unknownIn(features).places}
        unplaced={unplacedIn(features)}
        {...{ lines, meant, locale }}
        hasGazetteer={gazetteer !== undefined}
        onMean={setMeant}
      />
      {others && (
        <RowCategories
          unknown={unknownIn(features).categories}
          categories={atlas.categories}
          lines={lines}
          meant={meantCategories}
          onMean={setMeantCategories}
        />
      )}
    </>
  )
  /** Adds the rows as events, and with them what is new: places and categories. */
  const addEvents = (rows: readonly JsonObject[]) => {
    const known = gazetteer === undefined ? undefined : session.getState().editing.files.get(gazetteer)
    const towns = known ? placesOfTowns(rows, atlas, meant, known.items.values) : { places: [], meant }
    const named = categoriesOfNames(rows, atlas, meantCategories, others ?? [])
    const events = eventsOfRows(withCategories(rows, named.meant), atlas, ids, towns.meant)
    const isAdded = session.add(
      file,
      events,
      { kind: 'add', count: events.length },
      true,
      gazetteer !== undefined && towns.places.length > 0
        ? { file: gazetteer, items: towns.places }
        : undefined,
      addedEntries(listed, 'categories', named.categories),
    )
    return isAdded && { places: towns.places.length, categories: named.categories.length }
  }
  const add = (rows: readonly JsonObject[]) =>
    role === 'events'
      ? addEvents(rows)
      : session.add(file, rows, { kind: 'add', count: rows.length }) && NOTHING_ALONG
  return (
    <ConvertDialog
      title={pasting.title}
      text={table.text}
      options={options}
      convert={role === 'events' ? convertEvents : convertBeside}
      lead={() => pasting.lead}
      applyLabel={(count, { features }) =>
        pasting.apply(count, role === 'events' ? unplacedIn(features).length : 0)
      }
      {...(role === 'events' && { asked: { codes: TOLD_OF_PLACES, of: ask } })}
      onApply={({ features }) => {
        // Another tab may have the file.
        const along = add(features)
        if (along) table.say(pasting.added(features.length, along), true)
      }}
      asIsLabel={pasting.asIs}
      onAsIs={table.putIntoCells}
      onClose={onClose}
    />
  )
}
