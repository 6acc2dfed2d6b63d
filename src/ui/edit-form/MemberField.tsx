import type { Atlas } from '../../domain/atlas/atlas'
import { findSources } from '../../domain/bibliography/find-sources'
import { asObject, type JsonPath } from '../../domain/json/json-value'
import { verificationsOf } from '../../domain/standing/verifications-of'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import { BoundsMember } from './BoundsMember'
import { CategoryMember } from './CategoryMember'
import { ChoiceMember } from './ChoiceMember'
import { ColourMember } from './ColourMember'
import { type ChoiceKind, choicesOf, countryChoices } from './choices-of'
import { DateMember } from './DateMember'
import type { FeatureFormProps, MemberProps } from './form-props'
import { IdMember } from './IdMember'
import { IdsMember } from './IdsMember'
import type { MemberSpec } from './member-specs'
import { memberWords } from './member-words'
import { isWanted, wantedKind } from './mend-kind'
import { NumberMember, NumbersMember } from './NumberMembers'
import { ObjectMember, ObjectsMember } from './ObjectMembers'
import { PartMember } from './PartMember'
import { PickMember } from './PickMember'
import { PlaceMember } from './PlaceMember'
import { PositionMember } from './PositionMember'
import { StopsMember } from './StopsMember'
import { TextMember } from './TextMember'
import { TextsMember } from './TextsMember'
import { excessForForm, TooMuchMember } from './TooMuchMember'
import { WrongKind } from './WrongKind'

interface MemberFieldProps {
  readonly spec: MemberSpec
  readonly form: FeatureFormProps
  /** Kind of the feature, or name of the member around it: where words of its own are looked for. */
  readonly scope: string
  /** Within the feature. */
  readonly path: JsonPath
  readonly value: unknown
  /** Keeps an optional member in sight that was taken away by emptying it. */
  onTaken?(): void
}

/** What is drawn for a member: with the stops of a leg goes its line; a line of anything else is only named. */
function drawnOf({ input }: MemberSpec, { feature }: FeatureFormProps, value: unknown): unknown {
  if (input.type === 'stops') return [value, asObject(feature.geometry).coordinates]
  if (input.type !== 'position') return value
  const { type, coordinates } = asObject(value)
  return type === undefined || type === 'Point' ? [type, coordinates] : type
}

/** The values to choose from: what rests on the source that an atlas began from only where it did from one, or where it is written. */
function choosable(
  { of, options }: Extract<MemberSpec['input'], { type: 'choice' }>,
  atlas: Atlas,
  value: unknown,
): readonly (string | number)[] {
  if (of !== 'verification') return options
  const known: ReadonlySet<unknown> = new Set([...verificationsOf(atlas), value])
  return options.filter((option) => known.has(option))
}

/** A member of the feature in the field that suits it. */
export function MemberField({ spec, form, scope, path, value, onTaken }: MemberFieldProps) {
  const words = useEditFormMessages()
  const { label, help } = memberWords(words, scope, spec.key)
  const { isRequired, input } = spec
  const remove = () => {
    form.onSet(path, undefined)
    onTaken?.()
  }
  const aside = isRequired ? (
    <span className="field-hint">{words.required}</span>
  ) : (
    value !== undefined && <IconButton icon="close" label={words.remove(label)} onPress={remove} />
  )
  const member: MemberProps = {
    ...{ form, path, value, label, hint: help, isRequired, aside },
    problems: problemsAt(form, path, isRequired ? words.fill[input.type] : words.emptied),
  }
  if (excessForForm(drawnOf(spec, form, value))) return <TooMuchMember {...member} />
  const wanted = wantedKind(input)
  if (wanted !== 'any' && !isWanted(value, wanted)) return <WrongKind {...member} wanted={wanted} />
  const choices = (kind: ChoiceKind) => choicesOf(kind, form.atlas, form.locale, words)
  const findSource = (typed: string) => {
    const of = new Map(choices('sources').map((choice) => [choice.id, choice]))
    return findSources(typed, form.atlas.sources.values()).flatMap(({ id }) => of.get(id) ?? [])
  }
  switch (input.type) {
    case 'date':
      return <DateMember {...member} />
    case 'place':
      return <PlaceMember {...member} />
    case 'position':
      return <PositionMember {...member} />
    case 'stops':
      return <StopsMember {...member} />
    case 'choice':
      return <ChoiceMember {...member} of={input.of} options={choosable(input, form.atlas, value)} />
    case 'category':
      return <CategoryMember {...member} />
    case 'colour':
      return <ColourMember {...member} />
    case 'id':
      return <IdMember {...member} />
    case 'country':
      return <PickMember {...member} choices={countryChoices(form.locale)} isClosed />
    case 'source':
      return <PickMember {...member} choices={choices('sources')} find={findSource} />
    case 'ids':
      return <IdsMember {...member} choices={choices(input.of)} />
    case 'texts':
      return <TextsMember {...member} />
    case 'number':
      return <NumberMember {...member} />
    case 'numbers':
      return <NumbersMember {...member} />
    case 'bounds':
      return <BoundsMember {...member} />
    case 'object':
      return <ObjectMember {...member} members={input.members} />
    case 'objects':
      return <ObjectsMember {...member} members={input.members} make={input.make} />
    case 'claims':
    case 'sources':
      return <PartMember {...member} part={input.type} />
    default:
      return <TextMember {...member} isLong={input.type === 'long'} />
  }
}
