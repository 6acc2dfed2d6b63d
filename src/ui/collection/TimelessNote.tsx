import { useCollectionMessages } from '../../i18n/use-collection-messages'
import './SliceNote.css'

/** Says over the list that a file has no dates, and leads to where one chooses what says when. */
export function TimelessNote({ onChoose }: { onChoose(): void }) {
  const { timeless: words } = useCollectionMessages()
  return (
    <div className="slice-note">
      <p role="status">{words.note}</p>
      <div className="slice-note-ways">
        <button type="button" className="button" onClick={onChoose}>
          {words.choose}
        </button>
      </div>
    </div>
  )
}
