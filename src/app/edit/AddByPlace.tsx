import type { Atlas } from '../../domain/atlas/atlas'
import type { AddedItems } from '../../domain/edit/file-edits'
import type { NewStop } from '../../domain/edit/new-feature'
import { newPlace } from '../../domain/edit/new-place'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { AddAtPlace } from '../../ui/edit-form/AddAtPlace'
import { UntakenContext } from '../../ui/edit-form/untaken'
import type { EditSession } from './edit-session'
import type { Begun } from './placing-tool'
import { useUntakenTexts } from './untaken-texts'
import { useTowns } from './use-towns'

/** What the path of a place begins with that is begun for something new. */
export const AT_PLACE = 'at-place'

interface AddByPlaceProps extends Begun {
  readonly session: EditSession
  readonly atlas: Atlas
  readonly locale: string
  /** File of the gazetteer, to which a new place is added; undefined where there is none. */
  readonly gazetteer: string | undefined
  onAdd(stop: NewStop, beside: AddedItems | undefined): void
  onPoint(): void
  onGiveUp(): void
}

/** Adds something at a place that is chosen by name: one of the atlas, a town of the world, or a new one. */
export function AddByPlace({ session, file, kind, gazetteer, onAdd, ...props }: AddByPlaceProps) {
  const { add, kind: wordKind } = useEditMessages()
  return (
    <UntakenContext value={useUntakenTexts(session, file)}>
      <AddAtPlace
        draftPath={[AT_PLACE, kind]}
        title={add.byPlace(wordKind(kind))}
        towns={useTowns()}
        hasGazetteer={gazetteer !== undefined}
        onChoose={(stop, added) => {
          if (!added || gazetteer === undefined) return onAdd(stop, undefined)
          const others = session.getState().editing.files.get(gazetteer)?.items.values ?? []
          const place = newPlace(added, others)
          onAdd({ ...stop, place: String(place.id) }, { file: gazetteer, items: [place] })
        }}
        {...props}
      />
    </UntakenContext>
  )
}
