import { kindOf } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import type { MemberProps } from './form-props'
import { JsonMember } from './JsonMember'
import { mendKind, type Wanted } from './mend-kind'

/** A member whose value is of another kind than the form edits: what it is, as it is, and the ways to mend it. */
export function WrongKind({ wanted, ...member }: MemberProps & { readonly wanted: Exclude<Wanted, 'any'> }) {
  const words = useEditFormMessages()
  const { form, path, value, label, hint, problems, aside } = member
  const { kinds, told, write, take, asIs } = words.wrongKind
  const mended = mendKind(value, wanted)
  const fixes = [
    ...(mended === undefined
      ? []
      : [{ label: write(JSON.stringify(mended)), apply: () => form.onSet(path, mended) }]),
    { label: take, apply: () => form.onSet(path, undefined) },
  ]
  const own = { tone: 'error', text: told(kinds[kindOf(value)], kinds[wanted]), help: '', fixes } as const
  return (
    <FieldGroup label={label} hint={hint} problems={[own, ...problems]} aside={aside}>
      <JsonMember {...member} label={asIs} hint={words.json.hint} problems={[]} aside={undefined} />
    </FieldGroup>
  )
}
