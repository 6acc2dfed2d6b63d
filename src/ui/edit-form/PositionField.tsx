import { type ReactNode, useState } from 'react'
import type { Atlas, Place, Position } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { CLOSE, likelySwapped } from '../../domain/check/likely-swapped'
import type { KnownTown } from '../../domain/map-edit/known-town'
import { offsetBetween } from '../../domain/map-edit/offset-between'
import { nearestPlace } from '../../domain/position/nearest-place'
import { parsePosition } from '../../domain/position/parse-position'
import { findChoices } from '../../domain/search/find-choices'
import type { editForm } from '../../i18n/en/edit-form'
import { formatCountry } from '../../i18n/format-country'
import { formatLength } from '../../i18n/format-offset'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { choicesOf } from './choices-of'
import type { MovedPlace } from './form-props'
import { usePointOnMap } from './point-on-map'
import { useKeepUntaken, useLeftUntaken } from './untaken'

/** Kilometres that nobody tells from none. */
const NONE = 0.005

const NO_TOWNS: readonly KnownTown[] = []

/** Places of a name that are offered at most. */
const MOST_NAMED = 3

interface PositionFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly coordinates: unknown
  readonly atlas: Atlas
  /** Towns of the world, by which a position is told that is far from the places of the atlas. */
  readonly towns?: readonly KnownTown[] | undefined
  /** In which it is said to be. */
  readonly country?: string | undefined
  readonly locale: string
  readonly problems: readonly FieldProblem[]
  readonly focusKey: string
  /** At the end of the line of the label. */
  readonly aside?: ReactNode
  onMove(position: Position, typing: boolean): void
  /** Of a place, which is then told from the others, or from where it was. */
  readonly moved?: MovedPlace | undefined
  /** The position of a place is not from the source that is given for it. */
  onElsewhere?(button: Element): void
  /** Of what has no handle on the map: it can be pointed at there. */
  readonly isPointed?: boolean
  /** Takes a known place; absent where the position alone is taken from it. */
  onPlace?(id: string, position: Position): void
}

/** A position typed in any form, how it was read, and the known place that is nearest. */
export function PositionField({
  coordinates,
  atlas,
  towns = NO_TOWNS,
  country,
  locale,
  onMove,
  onPlace,
  moved,
  onElsewhere,
  isPointed = false,
  problems,
  ...field
}: PositionFieldProps) {
  const words = useEditFormMessages()
  const [typed, setDraft] = useState(useLeftUntaken(field.focusKey, coordinates))
  const ask = usePointOnMap(field.focusKey)
  const written = writeCoordinates(coordinates)
  // It stays as it was typed until the position is another: what stands around it must not move as the field is left.
  const draft = typed !== undefined && isOf(typed, written) ? typed : undefined
  const read = parsePosition(draft ?? written)
  const isTyped = draft !== undefined
  useKeepUntaken(field.focusKey, 'problem' in read ? draft : undefined, coordinates)
  const position = 'position' in read ? read.position : undefined
  const isOpen = isTyped && 'order' in read && read.order === 'assumed'
  const others = moved
    ? [...atlas.places.values()].filter(({ id }) => id !== moved.id)
    : [...atlas.places.values()]
  const told = { others, towns, from: moved?.from, atlas, locale, words }
  const known = moved?.from ? [...others, { position: moved.from }] : others
  const other = position && likelySwapped(position, known, country)
  const move = (to: Position) => {
    setDraft(undefined)
    onMove(to, false)
  }
  const placesNamed = (name: string) =>
    findChoices(
      name.trim() === '' ? [] : choicesOf('places', atlas, locale, words),
      name,
      MOST_NAMED,
    ).flatMap(({ id, label }) => {
      const at = atlas.places.get(id)?.position
      if (!at) return []
      const take = () => {
        if (!onPlace) return move(at)
        setDraft(undefined)
        onPlace(id, at)
      }
      return { label: words.position.take(label), apply: take }
    })
  const own: FieldProblem[] =
    'problem' in read && isTyped
      ? [
          {
            tone: 'error',
            text: words.position.problems[read.problem],
            help: read.problem === 'projected' ? words.position.projectedHelp : words.position.help,
            fixes: placesNamed(draft),
          },
        ]
      : []
  return (
    <div className="edit-position">
      <Field {...field} problems={[...own, ...problems]}>
        {(control) => (
          <input
            {...control}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            data-untaken={own.length > 0 || undefined}
            value={draft ?? written}
            onChange={({ currentTarget }) => {
              setDraft(currentTarget.value)
              const typed = parsePosition(currentTarget.value)
              if ('position' in typed) onMove(typed.position, true)
            }}
            onKeyDown={({ key }) => key === 'Enter' && position && setDraft(undefined)}
          />
        )}
      </Field>
      <p className="edit-reading" role="status">
        {position ? reading(position, isOpen, told) : written === '' && words.position.none}
      </p>
      {isPointed && ask && (
        <div className="edit-line">
          <button
            type="button"
            className="button"
            onClick={() => ask({ focusKey: field.focusKey, take: move })}
          >
            {words.atPlace.point}
          </button>
        </div>
      )}
      {moved?.left && (
        <p className="edit-offer" role="status">
          <span>{moved.left.text}</span>
          <button type="button" className="button" onClick={moved.left.apply}>
            {moved.left.label}
          </button>
        </p>
      )}
      {moved?.source !== undefined && (
        <p className="edit-offer" role="status">
          <span>{words.position.moved.source(atlas.sources.get(moved.source)?.title ?? moved.source)}</span>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => onElsewhere?.(currentTarget)}
          >
            {words.position.moved.elsewhere}
          </button>
        </p>
      )}
      {other && (
        <p className="edit-offer">
          <button type="button" className="button" onClick={() => move(other)}>
            {words.position.swap}
          </button>
          <span className="field-hint">{words.position.swapHint(whereabouts(other, told))}</span>
        </p>
      )}
    </div>
  )
}

function writeCoordinates(coordinates: unknown): string {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return ''
  const [lon, lat] = coordinates
  const isPair = typeof lon === 'number' && typeof lat === 'number'
  return isPair ? `${lat}, ${lon}` : JSON.stringify(coordinates)
}

/** Whether a text says the position that is written, or none that can be read. */
function isOf(typed: string, written: string): boolean {
  const read = parsePosition(typed)
  return !('position' in read) || writeCoordinates(read.position) === written
}

interface Telling {
  readonly others: readonly Place[]
  readonly towns: readonly KnownTown[]
  readonly from: Position | undefined
  readonly atlas: Atlas
  readonly locale: string
  readonly words: typeof editForm
}

function reading(position: Position, isOpen: boolean, told: Telling): string {
  const { words, others, towns, from } = told
  const [lon, lat] = position.map((each) => String(each)) as [string, string]
  const read = isOpen ? words.position.readAs(lat, lon) : words.position.read(lat, lon)
  const where = others.length + towns.length > 0 || from ? `: ${whereabouts(position, told)}` : ''
  return `${read}${where}.`
}

/**
 * How a position lies from where the place was or, where it is there, from the known place that is nearest; from a town of
 * the world where no place is near.
 */
function whereabouts(position: Position, { others, towns, from, atlas, locale, words }: Telling): string {
  const way = from && offsetBetween(from, position)
  if (way && way.kilometres >= NONE)
    return words.position.moved.from(formatLength(way.kilometres, locale), words.position.winds[way.wind])
  const ofAtlas = nearestPlace(position, others)
  const ofWorld = ofAtlas && ofAtlas.kilometres <= CLOSE ? undefined : nearestPlace(position, towns)
  const near =
    ofWorld && ofWorld.kilometres < (ofAtlas?.kilometres ?? Number.POSITIVE_INFINITY) ? ofWorld : ofAtlas
  if (!near) return words.position.read(String(position[1]), String(position[0]))
  const { place, kilometres, wind } = near
  const name =
    'id' in place
      ? placeName(atlas.places, place.id, locale)
      : words.position.town(place.name, formatCountry(place.country, locale))
  if (kilometres < 0.05) return words.position.at(name)
  return words.position.near(formatLength(kilometres, locale), words.position.winds[wind], name)
}
