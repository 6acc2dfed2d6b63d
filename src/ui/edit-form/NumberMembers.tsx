import { typedNumbers } from '../../domain/json/typed-number'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { DraftMember } from './DraftMember'
import type { MemberProps } from './form-props'

/** A number; emptied, it goes where it is optional. */
export function NumberMember(props: MemberProps) {
  const { number } = useEditFormMessages()
  const parse = (text: string) => {
    if (text.trim() === '') return props.isRequired ? undefined : { value: undefined }
    const [value, ...others] = typedNumbers(text)
    return value !== undefined && others.length === 0 ? { value } : undefined
  }
  return (
    <DraftMember
      {...props}
      {...number}
      parse={parse}
      write={(value) => String(value ?? '')}
      readings={(text) => typedNumbers(text).map((value) => ({ label: String(value), value }))}
    />
  )
}

/** A list of whole numbers, divided by commas. */
export function NumbersMember(props: MemberProps) {
  const { numbers } = useEditFormMessages()
  const parse = (text: string) => {
    const parts = text.split(/[\s,;]+/).filter(Boolean)
    return parts.every((part) => /^\d+$/.test(part)) ? { value: parts.map(Number) } : undefined
  }
  const write = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '')
  return <DraftMember {...props} parse={parse} write={write} {...numbers} />
}
