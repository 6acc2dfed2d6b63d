import { PARTY_KINDS } from '../../domain/atlas/atlas-schema'
import { type DraftProblem, isNeeded } from '../../domain/bibliography/check-draft'
import type { DraftField, SourceDraft } from '../../domain/bibliography/source-draft'
import { typedParts } from '../../domain/bibliography/typed-parts'
import { formatIssued } from '../../i18n/format-issued'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import type { FieldProblem } from '../field/field-problem'
import { TextField } from '../field/TextField'
import { ChoiceField } from './ChoiceField'

interface SourceFieldsProps {
  readonly texts: SourceDraft['texts']
  readonly problems: readonly DraftProblem[]
  readonly locale: string
  onType(field: DraftField, text: string): void
  onLeave(field: DraftField): void
}

const READ_AS = ['whole', 'excerpt', 'mirror', 'quoted', 'not-read'] as const

/** The fields of a source. */
export function SourceFields({ texts, problems, locale, onType, onLeave }: SourceFieldsProps) {
  const words = useEditSourcesMessages()
  const card = useCardMessages()
  const { required } = useEditFormMessages()
  const problemsOf = (field: DraftField): readonly FieldProblem[] =>
    problems
      .filter((problem) => problem.field === field)
      .map(({ code }) => ({
        tone: code === 'missing' ? 'empty' : 'error',
        text: words.problems[code],
        help: '',
      }))
  const common = (field: DraftField) => ({
    label: words.fields[field],
    value: texts[field],
    problems: problemsOf(field),
    focusKey: field,
    ...(isNeeded([field]) && { isRequired: true, aside: <span className="field-hint">{required}</span> }),
    onChange: (text: string) => onType(field, text),
  })
  const hints: Partial<Record<DraftField, string>> = words.hints
  const text = (field: DraftField, hint = hints[field], rows = 1) => (
    <TextField {...common(field)} {...(hint && { hint })} rows={rows} onLeave={() => onLeave(field)} />
  )
  const dateHint = (field: 'issued' | 'accessed') => {
    const [parts] = (typedParts(texts[field], locale)?.['date-parts'] as number[][] | undefined) ?? []
    return parts ? words.readDate(formatIssued(parts, locale)) : hints[field]
  }
  const types = Object.entries(words.types)
  const isOther = texts.type !== '' && !Object.hasOwn(words.types, texts.type)
  return (
    <div className="source-fields">
      {text('title')}
      <ChoiceField
        {...common('type')}
        choices={[...types, ...(isOther ? [[texts.type, texts.type] as const] : [])]}
      />
      {text('author', undefined, 2)}
      {text('container-title')}
      {text('publisher')}
      {text('issued', dateHint('issued'))}
      {text('URL')}
      {text('accessed', dateHint('accessed'))}
      {text('language')}
      <ChoiceField
        {...common('perspective')}
        hint={Object.entries(words.perspectives).find(([kind]) => kind === texts.perspective)?.[1]}
        choices={PARTY_KINDS.map((kind) => [kind, card.perspectives[kind]] as const)}
      />
      {text('perspectiveNote')}
      <ChoiceField
        {...common('readAs')}
        hint={Object.entries(words.readAs).find(([way]) => way === texts.readAs)?.[1]}
        choices={READ_AS.map((way) => [way, card.readAs[way].replace(/\.$/, '')] as const)}
      />
      {text('readNote')}
      {text('note', undefined, 2)}
      {text('id')}
    </div>
  )
}
