import type { EntryList } from '../../domain/edit/atlas-entries'
import type { FeatureItemKind, ItemKind } from '../../domain/edit/item-kind'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { DropMenu } from './DropMenu'

interface AddMenuProps {
  /** Lists of the file, and whether each takes an entry: something else may stand in its place. */
  readonly lists: ReadonlyMap<EntryList, boolean>
  /** Kinds that can be added; each is set on the map. */
  readonly kinds: readonly ItemKind[]
  onPlace(kind: FeatureItemKind): void
  /** Asks for the name of the place. */
  onByPlace(kind: FeatureItemKind): void
  /** Adds one without a place, in its form. */
  onPlain(kind: ItemKind): void
  onEntry(list: EntryList): void
  /** Adds a lesson to the files; absent where they take none. */
  readonly onLesson?: (() => void) | undefined
}

/** The button that opens it, to the focus of the editor. */
export const ADD_FOCUS = 'add'

const PLUS = (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
    <path d="M8 3v10M3 8h10" />
  </svg>
)

/** What happens at a place that may be known already. */
const BY_PLACE: readonly ItemKind[] = ['event', 'stay', 'other']

/** The ways to add something to a file, or to those of an atlas. */
export function AddMenu({ lists, kinds, onPlace, onByPlace, onPlain, onEntry, onLesson }: AddMenuProps) {
  const { add, kind: kindName } = useEditMessages()
  if (lists.size === 0 && kinds.length === 0 && !onLesson) return null
  return (
    <DropMenu label={add.label} icon={PLUS} focusKey={ADD_FOCUS}>
      {lists.size > 0 && (
        <div>
          {[...lists].map(([list, isTaking]) =>
            isTaking ? (
              <button key={list} type="button" onClick={() => onEntry(list)}>
                {add.entry[list]}
              </button>
            ) : (
              <p key={list} className="field-hint">
                {add.noList[list]}
              </p>
            ),
          )}
        </div>
      )}
      {kinds.map((kind) => (
        <div key={kind}>
          {kind !== 'source' && (
            <button type="button" onClick={() => onPlace(kind)}>
              {kind === 'leg' ? add.leg : add.byMap(kindName(kind))}
            </button>
          )}
          {kind !== 'source' && BY_PLACE.includes(kind) && (
            <button type="button" onClick={() => onByPlace(kind)}>
              {add.byPlace(kindName(kind))}
            </button>
          )}
          {kind !== 'leg' && (
            <button type="button" onClick={() => onPlain(kind)}>
              {add.plain(kindName(kind))}
            </button>
          )}
        </div>
      ))}
      {onLesson && (
        <div>
          <button type="button" onClick={onLesson}>
            {add.lesson}
          </button>
        </div>
      )}
    </DropMenu>
  )
}
