import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { shortened } from './shortened'

export interface RowExample {
  readonly row: number
  /** What is told of the row: a date that cannot be read. */
  readonly text?: string
}

interface RowExamplesProps {
  readonly examples: readonly RowExample[]
  titleOf(row: number): string
  /** Absent while rows cannot be opened. */
  readonly onOpenRow: ((row: number) => void) | undefined
}

/** Rows by title, each of which opens; nothing where there are none. */
export function RowExamples({ examples, titleOf, onOpenRow }: RowExamplesProps) {
  const { panel, untitled } = useCollectionMessages()
  if (examples.length === 0) return null
  return (
    <div className="about-file-examples">
      <span>{panel.forExample}</span>
      <ul>
        {examples.map(({ row, text }) => {
          const title = shortened(titleOf(row)) || untitled
          return (
            <li key={row} dir="auto">
              {text !== undefined && `${panel.writtenIn(shortened(text))} `}
              {onOpenRow ? (
                <button type="button" className="text-button" dir="auto" onClick={() => onOpenRow(row)}>
                  {title}
                </button>
              ) : (
                <span dir="auto">{title}</span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
