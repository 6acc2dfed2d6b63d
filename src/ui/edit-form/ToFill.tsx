import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { toFill } from '../field/field-problems'
import { fieldOf } from './field-of'
import { type FeatureFormProps, focusKey } from './form-props'
import { memberWords } from './member-words'

/** What still has to be filled in, each with a way to its field. */
export function ToFill({ form }: { readonly form: FeatureFormProps }) {
  const words = useEditFormMessages()
  const paths = toFill(form)
  if (paths.length === 0) return null
  return (
    <div className="edit-to-fill">
      <p>{words.toFill(paths.length)}</p>
      <ul>
        {paths.map((path) => (
          <li key={focusKey(path)}>
            <button
              type="button"
              className="text-button"
              onClick={({ currentTarget }) => {
                const part = currentTarget.closest('.edit-form')
                // What has no field of its own has those of its parts, the one that lacks something first.
                const [inner = path] = toFill(form, path)
                const field = fieldOf(part, focusKey(inner)) ?? fieldOf(part, focusKey(path))
                field?.focus()
              }}
            >
              {memberWords(words, form.kind, String(path.at(-1))).label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
