import { useEffect, useRef, useState } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import { PLACE_KINDS, PRECISIONS } from '../../domain/atlas/place-schema'
import { newFeature } from '../../domain/edit/new-feature'
import { asObject, type JsonObject, type JsonPath } from '../../domain/json/json-value'
import type { KnownTown } from '../../domain/map-edit/known-town'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import { TextField } from '../field/TextField'
import { useAskBeforeLeaving } from '../field/use-ask-before-leaving'
import { ChoiceMember } from './ChoiceMember'
import { choicesOf, countryChoices } from './choices-of'
import { PickMember } from './PickMember'
import { PositionField } from './PositionField'
import { NOT_KEPT, UntakenContext } from './untaken'

interface NewPlaceProps {
  readonly name: string
  /** Where it may be. */
  readonly position: Position | undefined
  /** The town that it is, where one was chosen. */
  readonly town?: KnownTown | undefined
  readonly atlas: Atlas
  readonly locale: string
  onAdd(place: JsonObject, id: string, position: Position): void
  onGiveUp(): void
}

/** A place that the atlas does not know: its name, where it is, and in which country. */
export function NewPlace({ atlas, locale, onAdd, onGiveUp, ...known }: NewPlaceProps) {
  const words = useEditFormMessages()
  const [name, setName] = useState(known.name)
  const [position, setPosition] = useState(known.position)
  const size = known.town && (known.town.isCity ? 'city' : 'town')
  const [country, setCountry] = useState(known.town?.country ?? '')
  const [source, setSource] = useState('')
  const [kind, setKind] = useState<string>(size ?? '')
  const [precision, setPrecision] = useState<string>(size ?? '')
  const [told, tell] = useState('')
  const root = useRef<HTMLDivElement>(null)
  useAskBeforeLeaving(name.trim() !== '')
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-focus="new-place"]')?.focus(), [])
  const add = () => {
    if (!position) return tell(words.place.noPosition)
    if (country === '') return tell(words.place.noCountry)
    const stops = [{ position, place: undefined }]
    const feature = newFeature({ kind: 'place', title: name.trim(), stops }, atlas, atlas.places)
    const properties = { ...asObject(feature.properties), country, kind, precision, coordinateSource: source }
    const place = { ...feature, properties }
    onAdd(place, String(feature.id), position)
  }
  const required = <span className="field-hint">{words.required}</span>
  const pick = (set: (id: string) => void) => ({
    form: { onSet: (_: JsonPath, to: unknown) => set(typeof to === 'string' ? to : '') },
    ...{ problems: [], isRequired: false },
  })
  return (
    <UntakenContext value={NOT_KEPT}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields adds, as in a form; forms cannot be nested. */}
      <div
        ref={root}
        className="edit-object"
        onKeyDown={(press) => {
          if (press.key !== 'Enter' || press.defaultPrevented || !(press.target instanceof HTMLInputElement))
            return
          press.preventDefault()
          add()
        }}
      >
        <FieldGroup label={words.place.addTitle(known.name)} hint={words.place.addHint} problems={[]}>
          <TextField label={words.fields.name?.label ?? ''} value={name} problems={[]} onChange={setName} />
          <PositionField
            label={words.fields.geometry?.label ?? ''}
            hint={words.position.hint}
            coordinates={position}
            {...{ atlas, locale, problems: [], focusKey: 'new-place' }}
            onMove={setPosition}
          />
          <PickMember
            {...pick(setCountry)}
            {...{ path: ['new-country'], value: country, hint: undefined, aside: required }}
            label={words.fields.country?.label ?? ''}
            choices={countryChoices(locale)}
            isClosed
          />
          <ChoiceMember
            {...pick(setKind)}
            {...{ path: ['new-kind'], value: kind, hint: undefined, aside: undefined }}
            label={words.fields['place.kind']?.label ?? ''}
            of="placeKind"
            options={PLACE_KINDS}
          />
          <ChoiceMember
            {...pick(setPrecision)}
            {...{ path: ['new-precision'], value: precision, hint: undefined, aside: undefined }}
            label={words.fields.precision?.label ?? ''}
            of="precision"
            options={PRECISIONS}
          />
          <PickMember
            {...pick(setSource)}
            {...{ path: ['new-source'], value: source, hint: words.place.sourceHint, aside: undefined }}
            label={words.fields.coordinateSource?.label ?? ''}
            choices={choicesOf('sources', atlas, locale, words)}
            isClosed
          />
          <div className="edit-line">
            <button type="button" className="button" onClick={add}>
              {words.place.submit}
            </button>
            <button type="button" className="button" onClick={onGiveUp}>
              {words.place.giveUp}
            </button>
          </div>
          <p role="status" className="field-hint">
            {told}
          </p>
        </FieldGroup>
      </div>
    </UntakenContext>
  )
}
