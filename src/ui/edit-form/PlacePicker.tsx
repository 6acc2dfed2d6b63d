import { type ReactNode, useRef } from 'react'
import type { Position } from '../../domain/atlas/atlas'
import type { MemberSet } from '../../domain/edit/leg-stops'
import { type KnownTown, townId } from '../../domain/map-edit/known-town'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { useFocusKey } from '../field/use-focus-key'
import { choicesOf, townChoices } from './choices-of'
import { focusKey, type MemberProps } from './form-props'
import { beginPlace, NewPlace, placeText } from './NewPlace'
import { PickMember } from './PickMember'
import { useKeptDraft } from './untaken'

const NO_TOWNS: readonly KnownTown[] = []

interface PlacePickerProps extends MemberProps {
  onPick(id: string): void
  /** Where a new place may be. */
  readonly position: Position | undefined
  /** What makes a new place that of the feature. */
  setsFor(id: string, position: Position): readonly MemberSet[]
  readonly children?: ReactNode
}

/** A place of the gazetteer, or a new one, which is then added to it. */
export function PlacePicker({ onPick, position, setsFor, children, ...member }: PlacePickerProps) {
  const words = useEditFormMessages()
  const { form, path } = member
  const { onAddPlace } = form
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const { atlas, locale, towns = NO_TOWNS } = form
  const others = townChoices(towns, atlas, locale, words)
  const [draft, changeDraft, draftKey] = useKeptDraft(path, 'place', placeText, focus)
  const begin = (name: string, town?: KnownTown) => {
    changeDraft(() => beginPlace(name, position, town))
    focus(draftKey)
  }
  const close = () => {
    changeDraft(() => undefined)
    focus(focusKey(path))
  }
  return (
    <div ref={root} className="edit-place">
      <PickMember
        {...member}
        choices={choicesOf('places', atlas, locale, words)}
        onPick={onPick}
        add={onAddPlace && { label: words.place.add, apply: (name) => begin(name) }}
        beside={
          onAddPlace && {
            choices: others,
            search: words.place.search,
            hint: words.place.townsHint,
            onPick: (id) => {
              const town = towns.find((each) => townId(each) === id)
              if (town) begin(town.name, town)
            },
          }
        }
      />
      {draft && onAddPlace && (
        <NewPlace
          key={draft.sought}
          draft={draft}
          focusKey={draftKey}
          onChange={(change) => changeDraft((before) => before && change(before))}
          {...{ atlas, towns, locale }}
          onAdd={(place) => {
            close()
            onAddPlace(place, (id) => setsFor(id, place.position))
          }}
          onGiveUp={close}
        />
      )}
      {children}
    </div>
  )
}
