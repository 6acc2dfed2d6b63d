import { useEffect, useRef } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import { parsePosition } from '../../domain/position/parse-position'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import { choicesOf } from './choices-of'

interface AddAtPlaceProps {
  readonly title: string
  readonly atlas: Atlas
  readonly locale: string
  /** `place`: id of the known place that was chosen; undefined where coordinates were typed. */
  onChoose(position: Position, place: string | undefined): void
  onGiveUp(): void
}

/** Asks where something new happened: a place by any of its names, or coordinates. Escape gives up. */
export function AddAtPlace({ title, atlas, locale, onChoose, onGiveUp }: AddAtPlaceProps) {
  const words = useEditFormMessages()
  const { atPlace } = words
  const root = useRef<HTMLElement>(null)
  useEffect(() => root.current?.querySelector('input')?.focus(), [])
  const typed = (text: string): Position | undefined => {
    const read = parsePosition(text)
    return 'position' in read ? read.position : undefined
  }
  const choose = (id: string) => {
    const place = atlas.places.get(id)
    const position = place?.position ?? typed(id)
    if (position) onChoose(position, place?.id)
  }
  return (
    <section
      ref={root}
      className="edit-at-place form"
      aria-label={title}
      onKeyDown={({ key }) => key === 'Escape' && onGiveUp()}
    >
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
              return position && atPlace.take(String(position[1]), String(position[0]))
            }}
            onChoose={choose}
            onLeave={() => {}}
          />
        )}
      </Field>
      <button type="button" className="button" onClick={onGiveUp}>
        {atPlace.giveUp}
      </button>
    </section>
  )
}
