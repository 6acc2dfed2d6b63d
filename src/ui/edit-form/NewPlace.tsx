import type { Atlas, Position } from '../../domain/atlas/atlas'
import { PLACE_KINDS, PRECISIONS } from '../../domain/atlas/place-schema'
import { type KnownOfPlace, knownOfTown } from '../../domain/edit/new-place'
import type { JsonPath } from '../../domain/json/json-value'
import type { KnownTown } from '../../domain/map-edit/known-town'
import { countryAt } from '../../domain/position/country-at'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { NewEntry } from '../field/NewEntry'
import { TextField } from '../field/TextField'
import { ChoiceMember } from './ChoiceMember'
import { choicesOf, countryChoices } from './choices-of'
import { PickMember } from './PickMember'
import { PositionField } from './PositionField'
import { type InnerTexts, innerTexts, UntakenContext } from './untaken'

/** A new place as far as it is filled in. */
export interface PlaceDraft {
  /** The name that was looked for. */
  readonly sought: string
  readonly name: string
  readonly position: Position | undefined
  readonly country: string
  readonly kind: string
  readonly precision: string
  readonly source: string
  readonly inner: InnerTexts
}

/** A place to begin with, of a name that was looked for, or the town that was chosen. */
export function beginPlace(sought: string, position?: Position, town?: KnownTown): PlaceDraft {
  const known = town ? knownOfTown(town) : { position, country: '', kind: '', precision: '', source: '' }
  return { sought, ...known, name: sought, inner: {} }
}

/** What of it is told to be in no file. */
export const placeText = ({ name, sought }: PlaceDraft): string => name.trim() || sought

/** The country goes with the position as long as nobody has chosen one. */
function moveTo(before: PlaceDraft, position: Position, towns: readonly KnownTown[]): PlaceDraft {
  const told = before.position && countryAt(before.position, towns)
  const isChosen = before.country !== '' && before.country !== told
  return { ...before, position, country: isChosen ? before.country : (countryAt(position, towns) ?? '') }
}

const COUNTRY = 'new-country'

interface NewPlaceProps {
  readonly draft: PlaceDraft
  /** Brings the focus to what is asked for first. */
  readonly focusKey: string
  onChange(change: (draft: PlaceDraft) => PlaceDraft): void
  readonly atlas: Atlas
  /** Towns of the world, which tell where a position is. */
  readonly towns: readonly KnownTown[]
  readonly locale: string
  onAdd(place: KnownOfPlace): void
  onGiveUp(): void
}

/** A place that the atlas does not know: its name, where it is, and in which country. */
export function NewPlace({
  draft,
  focusKey,
  onChange,
  atlas,
  towns,
  locale,
  onAdd,
  onGiveUp,
}: NewPlaceProps) {
  const words = useEditFormMessages()
  const { position, country, kind, precision } = draft
  const lack = !position
    ? { key: focusKey, text: words.place.noPosition }
    : country === ''
      ? { key: COUNTRY, text: words.place.noCountry }
      : undefined
  const add = () => {
    if (position) onAdd({ name: placeText(draft), position, country, kind, precision, source: draft.source })
  }
  const set = (key: keyof PlaceDraft, to: unknown) => onChange((before) => ({ ...before, [key]: to }))
  const pick = (key: 'country' | 'kind' | 'precision' | 'source') => ({
    form: { onSet: (_: JsonPath, to: unknown) => set(key, typeof to === 'string' ? to : '') },
    ...{ path: [`new-${key}`], value: draft[key], problems: [], isRequired: false },
  })
  const inner = innerTexts(draft.inner, (change) =>
    onChange((before) => {
      const next = change(before.inner)
      return next === before.inner ? before : { ...before, inner: next }
    }),
  )
  const required = <span className="field-hint">{words.required}</span>
  return (
    <UntakenContext value={inner}>
      <NewEntry
        label={words.place.addTitle(draft.sought)}
        hint={words.place.addHint}
        add={words.place.submit}
        giveUp={words.place.giveUp}
        lack={lack}
        onAdd={add}
        onGiveUp={onGiveUp}
      >
        {(problemsOf) => (
          <>
            <TextField
              label={words.fields.name?.label ?? ''}
              value={draft.name}
              problems={[]}
              onChange={(name) => set('name', name)}
            />
            <PositionField
              label={words.fields.geometry?.label ?? ''}
              hint={words.position.hint}
              coordinates={position}
              {...{ atlas, towns, locale, problems: problemsOf(focusKey), focusKey }}
              aside={required}
              country={country || undefined}
              isPointed
              onMove={(to) => onChange((before) => moveTo(before, to, towns))}
            />
            <PickMember
              {...pick('country')}
              {...{ hint: undefined, aside: required, problems: problemsOf(COUNTRY) }}
              label={words.fields.country?.label ?? ''}
              choices={countryChoices(locale)}
              isClosed
            />
            <ChoiceMember
              {...pick('kind')}
              {...{ hint: undefined, aside: undefined }}
              label={words.fields['place.kind']?.label ?? ''}
              of="placeKind"
              options={PLACE_KINDS}
            />
            <ChoiceMember
              {...pick('precision')}
              {...{ hint: undefined, aside: undefined }}
              label={words.fields.precision?.label ?? ''}
              of="precision"
              options={PRECISIONS}
            />
            <PickMember
              {...pick('source')}
              {...{ hint: words.place.sourceHint, aside: undefined }}
              label={words.fields.coordinateSource?.label ?? ''}
              choices={choicesOf('sources', atlas, locale, words)}
              isClosed
            />
          </>
        )}
      </NewEntry>
    </UntakenContext>
  )
}
