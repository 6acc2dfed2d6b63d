import { useState } from 'react'
import { isId } from '../../domain/atlas/member-schemas'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { fieldOf } from './field-of'
import { focusKey, type MemberProps } from './form-props'
import { TextMember } from './TextMember'

/**
 * The id; while nothing refers to a makeshift one, another is offered that says what it is of. What refers to it is told as the
 * field is entered, and can follow what is typed there.
 */
export function IdMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const isOwn = path.length === 1
  const better = isOwn ? form.betterId : undefined
  const references = isOwn ? form.references : undefined
  const [entered, enter] = useState({ id: value, count: 0 })
  const isChanged = value !== entered.id
  const { count } = entered
  return (
    <>
      <TextMember
        {...member}
        onEnter={() => {
          const isKnown = isChanged && count > 0
          if (references && typeof value === 'string' && !isKnown)
            enter({ id: value, count: references.count(value) })
        }}
      />
      {references && count > 0 && (
        <p className="edit-offer" role="status">
          <span>{isChanged ? words.id.left(count, String(entered.id)) : words.id.named(count)}</span>
          {isChanged && typeof value === 'string' && isId(value) && (
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => {
                references.change(String(entered.id), value)
                enter({ id: value, count })
                fieldOf(currentTarget.closest('.edit-form'), focusKey(path))?.focus()
              }}
            >
              {words.id.along(count)}
            </button>
          )}
        </p>
      )}
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
