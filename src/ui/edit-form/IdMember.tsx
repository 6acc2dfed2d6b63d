import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import type { MemberProps } from './form-props'
import { TextMember } from './TextMember'

/** The id; while nothing refers to a makeshift one, another is offered that says what it is of. */
export function IdMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path } = member
  const better = path.length === 1 ? form.betterId : undefined
  return (
    <>
      <TextMember {...member} />
      {better !== undefined && (
        <p className="edit-offer">
          <button type="button" className="button" onClick={() => form.onSet(path, better)}>
            {words.date.write(better)}
          </button>
          <span className="field-hint">{words.betterId}</span>
        </p>
      )}
    </>
  )
}
