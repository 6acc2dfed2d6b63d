import './SliceNote.css'

interface AboutNoteProps {
  readonly text: string
  /** Of the button that leads to what tells more. */
  readonly way: string
  onAbout(): void
}

/** Says something of a whole file, and leads to where more is said of it and can be chosen. */
export function AboutNote({ text, way, onAbout }: AboutNoteProps) {
  return (
    <div className="slice-note">
      <p role="status">{text}</p>
      <div className="slice-note-ways">
        <button type="button" className="button" onClick={onAbout}>
          {way}
        </button>
      </div>
    </div>
  )
}
