import { useId } from 'react'
import { useShareMessages } from '../../i18n/use-share-messages'
import './DataExport.css'

interface DataFormat<Id> {
  readonly id: Id
  readonly name: string
  /** What it is good for. */
  readonly use: string
}

interface DataFormatsProps<Id> {
  /** What the files will hold. */
  readonly contents: string
  readonly formats: readonly DataFormat<Id>[]
  readonly isBusy?: boolean
  /** What became of it. */
  readonly status: string
  onChoose(format: Id): void
}

/** The forms in which what is in view can be taken away as data. */
export function DataFormats<Id extends string>(props: DataFormatsProps<Id>) {
  const { contents, formats, isBusy = false, status, onChoose } = props
  const { data } = useShareMessages()
  const heading = useId()
  return (
    <section className="data-export" aria-labelledby={heading}>
      <h3 id={heading}>{data.title}</h3>
      <p className="data-export-contents">{contents}</p>
      {formats.length > 0 && (
        <ul className="data-export-formats">
          {formats.map(({ id, name, use }) => (
            <li key={id}>
              <button
                type="button"
                className="button"
                aria-describedby={`${heading}-${id}`}
                aria-disabled={isBusy}
                onClick={() => isBusy || onChoose(id)}
              >
                {name}
              </button>
              <span id={`${heading}-${id}`}>{use}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="data-export-saved">
        {status}
      </p>
    </section>
  )
}
