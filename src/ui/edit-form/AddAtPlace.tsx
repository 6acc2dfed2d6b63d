import { useEffect, useRef, useState } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import type { NewStop } from '../../domain/edit/new-feature'
import { asObject, asText, type JsonObject } from '../../domain/json/json-value'
import { parsePosition } from '../../domain/position/parse-position'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import { choicesOf } from './choices-of'
import { NewPlace } from './NewPlace'

interface AddAtPlaceProps {
  readonly title: string
  readonly atlas: Atlas
  readonly locale: string
  /** The place of the stop is undefined where coordinates were typed; `added` is the place itself where it is new. */
  onChoose(stop: NewStop, added?: JsonObject): void
  /** Whether there is a gazetteer, to which a place can be added. */
  readonly hasGazetteer: boolean
  onGiveUp(): void
}

/** Asks where something new happened: a place by any of its names, a new one, or coordinates. Escape gives up. */
export function AddAtPlace({ title, atlas, locale, hasGazetteer, onChoose, onGiveUp }: AddAtPlaceProps) {
  const words = useEditFormMessages()
  const { atPlace } = words
  const root = useRef<HTMLElement>(null)
  const [added, setAdded] = useState<string>()
  useEffect(() => {
    if (added === undefined) root.current?.querySelector('input')?.focus()
  }, [added])
  const typed = (text: string): Position | undefined => {
    const read = parsePosition(text)
    return 'position' in read ? read.position : undefined
  }
  const choose = (id: string) => {
    const place = atlas.places.get(id)
    const position = place?.position ?? typed(id)
    if (position) onChoose({ position, place: place?.id })
    else setAdded(id)
  }
  return (
    <section
      ref={root}
      className="edit-at-place form"
      aria-label={title}
      onKeyDown={({ key }) => key === 'Escape' && (added === undefined ? onGiveUp() : setAdded(undefined))}
    >
      {added !== undefined ? (
        <NewPlace
          name={added}
          position={undefined}
          {...{ atlas, locale }}
          onAdd={(place, id, position) =>
            onChoose({ position, place: id, country: asText(asObject(place.properties).country) }, place)
          }
          onGiveUp={() => setAdded(undefined)}
        />
      ) : (
        <>
          <Field label={atPlace.label} hint={atPlace.hint} problems={[]}>
            {(control) => (
              <Combobox
                control={control}
                choices={choicesOf('places', atlas, locale, words)}
                text=""
                placeholder={words.search}
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
          <button type="button" className="button" onClick={onGiveUp}>
            {atPlace.giveUp}
          </button>
        </>
      )}
    </section>
  )
}
