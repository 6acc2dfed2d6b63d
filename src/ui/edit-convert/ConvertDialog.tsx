import { type ReactNode, useRef, useState } from 'react'
import type { NoteCode } from '../../domain/convert/convert-note'
import type { Conversion, ConvertOptions } from '../../domain/convert/convert-text'
import type { ForeignCollection } from '../../domain/convert/converted'
import { chooseRole } from '../../domain/convert/csv/choose-role'
import type { DateOrder } from '../../domain/time/date-numbers'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import { ColumnChoices } from './ColumnChoices'
import { ConvertNotes } from './ConvertNotes'
import { FirstFeatures } from './FirstFeatures'
import { type Convert, useConversion } from './use-conversion'
import './ConvertDialog.css'

interface ConvertDialogProps {
  readonly title: string
  readonly text: string
  /** How it is read at first, and the outcome where that is known. */
  readonly options: ConvertOptions
  readonly start?: Conversion | undefined
  readonly convert: Convert
  /** What is said of it above all else. */
  lead(conversion: Conversion): string
  /** The button that takes what was read. */
  applyLabel(count: number, read: ForeignCollection): string
  onApply(collection: ForeignCollection): void
  /** What is told and asked of what was read, in place of the notes of those codes. */
  readonly asked?: { readonly codes: readonly NoteCode[]; of(read: ForeignCollection): ReactNode }
  /** The button that takes the text as it is, where that can be done. */
  readonly asIsLabel: string | undefined
  onAsIs(): void
  onClose(): void
}

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first']

/** What a text of another form is read as: shown, and changed where it is a table, before it is taken. */
export function ConvertDialog({
  title,
  text,
  convert,
  onApply,
  onAsIs,
  onClose,
  ...props
}: ConvertDialogProps) {
  const words = useEditConvertMessages()
  // Closed by itself, it gives back the focus.
  const dialog = useRef<HTMLDialogElement>(null)
  const [options, setOptions] = useState(props.options)
  const { conversion, isBusy, hasFailed } = useConversion(text, options, convert, props.start)
  const reading = conversion?.reading
  const read = reading && 'features' in reading ? reading : undefined
  const [problem] = reading && 'problems' in reading ? reading.problems : []
  const order = conversion?.notes.find(({ code }) => code === 'date-order')?.values.order
  const hasHeader = options.hasHeader ?? !conversion?.notes.some(({ code }) => code === 'no-header')
  const change = (part: Partial<ConvertOptions>) => setOptions({ ...options, ...part })
  return (
    <ModalDialog title={title} close={words.cancel} onClose={onClose} handle={dialog}>
      <div className="edit-convert" aria-busy={isBusy}>
        {conversion && !problem && <p>{props.lead(conversion)}</p>}
        {problem && (
          <p role="alert">
            {problem.values.line
              ? words.faultAt(words.problem(problem), Number(problem.values.line))
              : words.problem(problem)}
          </p>
        )}
        {hasFailed && <p role="alert">{words.failed}</p>}
        <div className="edit-convert-answers">
          {read && (
            <button
              type="button"
              className="button"
              data-main
              disabled={isBusy}
              onClick={() => {
                onApply(read)
                dialog.current?.close()
              }}
            >
              {props.applyLabel(read.features.length, read)}
            </button>
          )}
          {props.asIsLabel && (
            <button
              type="button"
              className="button"
              onClick={() => {
                onAsIs()
                dialog.current?.close()
              }}
            >
              {props.asIsLabel}
            </button>
          )}
          <output>{isBusy ? words.reading : ''}</output>
        </div>
        {read && props.asked?.of(read)}
        {read?.columns && (
          <>
            <div className="edit-convert-choices">
              <label>
                <input
                  type="checkbox"
                  checked={hasHeader}
                  onChange={({ target }) => {
                    // Columns have other names then.
                    const { columns: _, ...others } = props.options
                    setOptions({ ...others, dateOrder: options.dateOrder, hasHeader: target.checked })
                  }}
                />
                {words.hasHeader}
              </label>
              {order !== undefined && (
                <label>
                  {words.order}
                  <select
                    value={order}
                    onChange={({ target }) =>
                      change({ dateOrder: ORDERS.find((each) => each === target.value) })
                    }
                  >
                    {order === '' && <option value="" />}
                    {ORDERS.map((each) => (
                      <option key={each} value={each}>
                        {words.orders[each]}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
            <ColumnChoices
              columns={read.columns}
              onChoose={(name, role) => change({ columns: chooseRole(read.columns ?? [], name, role) })}
            />
          </>
        )}
        {read && !read.columns && <FirstFeatures features={read.features} />}
        {read && conversion && (
          <ConvertNotes notes={conversion.notes.filter(({ code }) => !props.asked?.codes.includes(code))} />
        )}
      </div>
    </ModalDialog>
  )
}
