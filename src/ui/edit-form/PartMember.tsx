import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { choicesOf } from './choices-of'
import { focusKey, type MemberProps } from './form-props'
import { IdsMember } from './IdsMember'
import { JsonMember } from './JsonMember'

/** Claims or sources, by the editor that the page has for them; without one as ids or JSON. */
export function PartMember({ part, ...member }: MemberProps & { readonly part: 'claims' | 'sources' }) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const Part = form.parts?.[part]
  if (Part)
    return (
      <div tabIndex={-1} data-focus={focusKey(path)}>
        {Part({ value, path, problems: form.problems })}
      </div>
    )
  if (part === 'sources') {
    return <IdsMember {...member} choices={choicesOf('sources', form.atlas, form.locale, words)} />
  }
  return <JsonMember {...member} value={value ?? []} />
}
