import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { DraftMember } from './DraftMember'
import type { MemberProps } from './form-props'

/** Any value, as JSON, so that a number stays a number and nothing is lost. */
export function JsonMember(props: MemberProps) {
  const { json } = useEditFormMessages()
  return (
    <DraftMember
      {...props}
      rows={1}
      parse={parse}
      write={(value) => JSON.stringify(value, null, isPlain(value) ? 0 : 2) ?? ''}
      wrong={json.wrong}
      help={json.help}
    />
  )
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || JSON.stringify(value).length < 40
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
