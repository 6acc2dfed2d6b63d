import { type ConvertNote, isLoss, type NoteExample } from '../../domain/convert/convert-note'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'

interface ConvertNotesProps {
  readonly notes: readonly ConvertNote[]
}

/** Told by the columns themselves. */
const OF_COLUMNS: readonly string[] = ['read-as', 'column', 'property']

/** What was taken for what, and what could not be carried over. */
export function ConvertNotes({ notes }: ConvertNotesProps) {
  const words = useEditConvertMessages()
  const told = notes.filter(({ code }) => !OF_COLUMNS.includes(code))
  const parts = [
    [words.lost, told.filter(isLoss)],
    [words.taken, told.filter((note) => !isLoss(note))],
  ] as const
  return parts.map(
    ([heading, list]) =>
      list.length > 0 && (
        <section key={heading} className="edit-convert-notes">
          <h3>{heading}</h3>
          <ul>
            {list.map((note) => (
              <li key={`${note.code} ${JSON.stringify(note.values)}`}>
                {words.note(note)}
                <Examples {...note} />
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}

function Examples({ examples, count }: ConvertNote) {
  const words = useEditConvertMessages()
  const place = ({ line, feature }: NoteExample) =>
    line !== undefined ? words.line(line) : feature !== undefined ? words.feature(feature) : ''
  const shown = examples.map((example) => [place(example), example.text].filter(Boolean).join(' '))
  if (shown.every((text) => text === '')) return null
  return <span dir="auto">: {[...shown, ...(count > examples.length ? ['…'] : [])].join(', ')}</span>
}
