import { useId } from 'react'
import {
  choicesOfWay,
  dateChoices,
  endChoice,
  withChoice,
  withEnd,
  withoutDates,
} from '../../domain/collection/way-choices'
import type { FeatureFields } from '../../domain/fields/feature-fields'
import { type FieldChoices, parseChoices, writeChoices } from '../../domain/fields/field-choices'
import { writePath } from '../../domain/fields/field-path'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { wordDateMembers, wordDateReading } from '../../i18n/word-date-way'
import './FieldsForm.css'
import { shortened } from './shortened'

interface FieldsFormProps {
  /** What was found, with what was chosen. */
  readonly found: FeatureFields
  /** What was chosen, as the address has it. */
  readonly fields: string
  onFieldsChange(fields: string): void
}

const TEXT_ROLES = ['title', 'category', 'place', 'link'] as const

const NONE = '-'
const FOUND = ''

interface Option {
  readonly value: string
  readonly label: string
  readonly examples: readonly string[]
}

/** Which member of a file says what, each to be chosen otherwise; the file is then read again. */
export function FieldsForm({ found, fields, onFieldsChange }: FieldsFormProps) {
  const { panel, ways } = useCollectionMessages()
  const { choices } = parseChoices(fields)
  const change = (next: FieldChoices) => onFieldsChange(writeChoices(next))
  const dates = [...found.date.chosen, ...found.date.others]
  const [date] = found.date.chosen
  const reading = date && 'reading' in date ? date.reading : undefined
  const dateChoice = writeChoices(dateChoices(choices))
  const ends = endChoice(date, dates)
  return (
    <div className="fields-form">
      <Choice
        label={panel.roles.date}
        chosen={choices.date === 'none' ? NONE : dateChoice}
        options={dates.map((field) => ({
          value: writeChoices(choicesOfWay(field)),
          label: wordDateMembers(field),
          examples: field.examples,
        }))}
        note={date && wordDateReading(date)}
        examples={date?.examples}
        hasFound={date !== undefined}
        onChoose={(value) =>
          change({
            ...withoutDates(choices),
            ...(value === NONE ? { date: 'none' } : parseChoices(value).choices),
          })
        }
      />
      {ends && (
        <Pick
          label={panel.roles.end}
          first={panel.noEnd}
          chosen={ends.end ? writePath(ends.end) : FOUND}
          options={ends.others.map(({ at, examples }) => [
            writePath(at),
            withExample(writePath(at), examples[0]),
          ])}
          onChoose={(value) =>
            change(withEnd(choices, ends.start, ends.others.find(({ at }) => writePath(at) === value)?.at))
          }
        />
      )}
      {reading?.kind === 'text' && reading.orderBecause && (
        <Pick
          label={ways.orderLabel}
          first={panel.automatic}
          chosen={choices.order ?? FOUND}
          options={[
            ['day-first', ways.orders['day-first']],
            ['month-first', ways.orders['month-first']],
          ]}
          onChoose={(order) => change(withChoice(choices, 'order', order as FieldChoices['order']))}
        />
      )}
      {(found.date.hasNumbers || reading?.kind === 'epoch' || reading?.kind === 'year') && (
        <Pick
          label={ways.unitLabel}
          first={panel.automatic}
          chosen={choices.unit ?? FOUND}
          options={[
            ['s', ways.units.s],
            ['ms', ways.units.ms],
            ['years', ways.units.years],
          ]}
          onChoose={(unit) => change(withChoice(choices, 'unit', unit as FieldChoices['unit']))}
        />
      )}
      {TEXT_ROLES.map((role) => {
        const { chosen, others } = found[role]
        const own = choices[role]
        return (
          <Choice
            key={role}
            label={panel.roles[role]}
            chosen={own === undefined ? FOUND : own === 'none' ? NONE : writePath(own)}
            options={[...(chosen ? [chosen] : []), ...others].map((field) => ({
              value: writePath(field.at),
              label: writePath(field.at),
              examples: field.examples,
            }))}
            examples={chosen?.examples}
            hasFound={chosen !== undefined}
            onChoose={(value) =>
              change(
                withChoice(
                  choices,
                  role,
                  value === NONE ? 'none' : value === FOUND ? undefined : pathOf(role, value),
                ),
              )
            }
          />
        )
      })}
    </div>
  )
}

function pathOf(role: (typeof TEXT_ROLES)[number], value: string) {
  return parseChoices(`${role}:${value}`).choices[role]
}

interface ChoiceProps {
  readonly label: string
  readonly chosen: string
  readonly options: readonly Option[]
  readonly note?: string | undefined
  readonly examples: readonly string[] | undefined
  readonly hasFound: boolean
  onChoose(value: string): void
}

function Choice({ label, chosen, options, note, examples, hasFound, onChoose }: ChoiceProps) {
  const { panel } = useCollectionMessages()
  const id = useId()
  const [first] = options
  const found = hasFound ? panel.found(first?.label ?? '') : panel.foundNothing
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div>
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value={FOUND}>{chosen === FOUND ? found : panel.automatic}</option>
          <option value={NONE}>{panel.none}</option>
          {options.map(({ value, label, examples }) => (
            <option key={value} value={value}>
              {withExample(label, examples[0])}
            </option>
          ))}
        </select>
        <p id={`${id}-note`} dir="auto">
          {note && <span>{note}. </span>}
          {examples && examples.length > 0 && panel.examples(examples.map(shortened).join(' · '))}
        </p>
      </div>
    </div>
  )
}

interface PickProps {
  readonly label: string
  /** The first option, which chooses nothing. */
  readonly first: string
  readonly chosen: string
  readonly options: readonly (readonly [value: string, label: string])[]
  onChoose(value: string | undefined): void
}

function Pick({ label, first, chosen, options, onChoose }: PickProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div>
        <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value || undefined)}>
          <option value={FOUND}>{first}</option>
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function withExample(label: string, example: string | undefined): string {
  return example === undefined ? label : `${label}  (${shortened(example)})`
}
