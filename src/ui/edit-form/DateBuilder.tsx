import { useState } from 'react'
import {
  DATE_KINDS,
  type DateKind,
  type DatePart,
  type DateParts,
  NO_DATE,
  readDateParts,
  writeDateParts,
} from '../../domain/time/date-parts'
import { understandDate } from '../../domain/time/understand-date'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { FieldGroup } from '../field/FieldGroup'
import type { FeatureFormProps } from './form-props'

interface DateBuilderProps {
  /** What is written now; empty where that is no date. */
  readonly edtf: string
  readonly label: string
  readonly form: Pick<FeatureFormProps, 'atlas' | 'locale' | 'calendar'>
  onWrite(edtf: string): void
}

const EMPTY: DateParts = { kind: 'single', start: NO_DATE, end: NO_DATE }

/** Puts a date together for those who do not know EDTF. */
export function DateBuilder({ edtf, label, form, onWrite }: DateBuilderProps) {
  const { date: words } = useEditFormMessages()
  const [draft, setDraft] = useState<DateParts>()
  const [isOpen, setOpen] = useState(false)
  const known = readDateParts(edtf)
  const drafted = draft && tidy(draft)
  const parts =
    draft && (!drafted || writeDateParts(drafted) === edtf || edtf === '') ? draft : (known ?? EMPTY)

  /** The dates as EDTF; undefined while one of them is none. */
  function tidy(from: DateParts): DateParts | undefined {
    const start = tidyPart(from.start)
    const end = from.kind === 'span' ? tidyPart(from.end) : NO_DATE
    return start && end && { kind: from.kind, start, end }
  }
  function tidyPart(part: DatePart): DatePart | undefined {
    const read = understandDate(part.date, { ...form.atlas, locale: form.locale, calendar: form.calendar })
    const plain = read.kind === 'wrong' ? undefined : readDateParts(read.edtf)
    if (plain?.kind !== 'single' || read.kind === 'wrong') return undefined
    const { approximate, uncertain } = plain.start
    return {
      date: plain.start.date,
      approximate: part.approximate || approximate,
      uncertain: part.uncertain || uncertain,
    }
  }
  const change = (next: DateParts) => {
    setDraft(next)
    const whole = tidy(next)
    if (whole) onWrite(writeDateParts(whole))
  }
  const partOf = (which: 'start' | 'end', name: string) => (
    <PartFields
      label={name}
      part={parts[which]}
      isWrong={parts[which].date !== '' && !tidyPart(parts[which])}
      onChange={(part) => change({ ...parts, [which]: part })}
    />
  )
  return (
    <details className="edit-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.build}</summary>
      {isOpen && (
        <FieldGroup
          label={words.parts(label)}
          hint={edtf !== '' && !known ? words.notParts : undefined}
          problems={[]}
        >
          <Field label={words.kind} problems={[]}>
            {(control) => (
              <select
                {...control}
                value={parts.kind}
                onChange={({ currentTarget }) => change({ ...parts, kind: currentTarget.value as DateKind })}
              >
                {DATE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.kinds[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {partOf('start', parts.kind === 'single' ? words.on : words.from)}
          {parts.kind === 'span' && partOf('end', words.to)}
        </FieldGroup>
      )}
    </details>
  )
}

interface PartFieldsProps {
  readonly label: string
  readonly part: DatePart
  readonly isWrong: boolean
  onChange(part: DatePart): void
}

function PartFields({ label, part, isWrong, onChange }: PartFieldsProps) {
  const { date: words } = useEditFormMessages()
  const wrong = { tone: 'error', text: words.partWrong, help: '' } as const
  return (
    <div className="edit-date-part">
      <Field label={label} hint={words.partHint} problems={isWrong ? [wrong] : []}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            data-own-undo={isWrong || undefined}
            value={part.date}
            onChange={({ currentTarget }) => onChange({ ...part, date: currentTarget.value })}
          />
        )}
      </Field>
      {(['approximate', 'uncertain'] as const).map((doubt) => (
        <label key={doubt} className="edit-check">
          <input
            type="checkbox"
            aria-label={`${label}: ${words[doubt]}`}
            checked={part[doubt]}
            onChange={({ currentTarget }) => onChange({ ...part, [doubt]: currentTarget.checked })}
          />
          {words[doubt]}
        </label>
      ))}
    </div>
  )
}
