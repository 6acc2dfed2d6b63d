import { useEffect, useRef } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import type { NewStop } from '../../domain/edit/new-feature'
import type { KnownOfPlace } from '../../domain/edit/new-place'
import type { JsonPath } from '../../domain/json/json-value'
import { type KnownTown, townId } from '../../domain/map-edit/known-town'
import { parsePosition } from '../../domain/position/parse-position'
import { findChoices } from '../../domain/search/find-choices'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import { useFocusKey } from '../field/use-focus-key'
import { choicesOf, townChoices } from './choices-of'
import { beginPlace, NewPlace, placeText } from './NewPlace'
import { useKeptDraft } from './untaken'

interface AddAtPlaceProps {
  readonly title: string
  readonly atlas: Atlas
  readonly locale: string
  /** At which a new place that is begun is kept. */
  readonly draftPath: JsonPath
  /** Towns of the world, offered below the places of the atlas. */
  readonly towns: readonly KnownTown[]
  /** The place of the stop is undefined where coordinates were typed, and where it is new: `added` tells of it then. */
  onChoose(stop: NewStop, added?: KnownOfPlace): void
  /** Whether there is a gazetteer, to which a place can be added. */
  readonly hasGazetteer: boolean
  /** It is to be pointed at on the map instead. */
  onPoint(): void
  onGiveUp(): void
}

/** Towns that are listed at most, below the places. */
const MOST_TOWNS = 20
const MOST_PLACES = 30

/** Asks where something new happened: a place by any of its names, a town, a new place, coordinates, or on the map. Escape gives up. */
export function AddAtPlace({ title, draftPath, atlas, locale, towns, hasGazetteer, ...on }: AddAtPlaceProps) {
  const { onChoose } = on
  const words = useEditFormMessages()
  const { atPlace } = words
  const root = useRef<HTMLElement>(null)
  const focus = useFocusKey(root)
  const [draft, changeDraft, draftKey] = useKeptDraft(draftPath, 'place', placeText, focus)
  const isMaking = draft !== undefined
  const places = choicesOf('places', atlas, locale, words)
  const others = townChoices(towns, atlas, locale, words)
  useEffect(() => {
    if (!isMaking) root.current?.querySelector('input')?.focus()
  }, [isMaking])
  const begin = (name: string, town?: KnownTown) => {
    changeDraft(() => beginPlace(name, undefined, town))
    focus(draftKey)
  }
  const giveUp = () => changeDraft(() => undefined)
  const typed = (text: string): Position | undefined => {
    const read = parsePosition(text)
    return 'position' in read ? read.position : undefined
  }
  const choose = (id: string) => {
    const place = atlas.places.get(id)
    const town = place ? undefined : towns.find((each) => townId(each) === id)
    const position = place?.position ?? town?.position ?? typed(id)
    if (town && hasGazetteer) begin(town.name, town)
    else if (position) onChoose({ position, place: place?.id })
    else begin(id)
  }
  return (
    <section
      ref={root}
      className="edit-at-place form"
      aria-label={title}
      onKeyDown={({ key }) => key === 'Escape' && (isMaking ? giveUp() : on.onGiveUp())}
    >
      {draft ? (
        <NewPlace
          draft={draft}
          focusKey={draftKey}
          onChange={(change) => changeDraft((before) => before && change(before))}
          {...{ atlas, towns, locale }}
          onAdd={(place) => {
            giveUp()
            onChoose({ position: place.position, place: undefined, country: place.country }, place)
          }}
          onGiveUp={giveUp}
        />
      ) : (
        <>
          <Field label={atPlace.label} hint={atPlace.hint} problems={[]}>
            {(control) => (
              <Combobox
                control={control}
                choices={places}
                // Coordinates are no part of a name, though the details of towns have some that begin alike.
                find={(text) =>
                  typed(text)
                    ? []
                    : [...findChoices(places, text, MOST_PLACES), ...findChoices(others, text, MOST_TOWNS)]
                }
                text=""
                placeholder={atPlace.search}
                notFound={atPlace.notFound}
                typedChoice={(text) => {
                  const position = typed(text)
                  if (position) return atPlace.take(String(position[1]), String(position[0]))
                  return hasGazetteer && /\p{L}/u.test(text) ? words.place.add(text) : undefined
                }}
                onChoose={choose}
                onLeave={() => {}}
              />
            )}
          </Field>
          <div className="edit-line">
            <button type="button" className="button" onClick={on.onPoint}>
              {atPlace.point}
            </button>
            <button type="button" className="button" onClick={on.onGiveUp}>
              {atPlace.giveUp}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
