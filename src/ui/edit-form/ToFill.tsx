import type { JsonPath } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { toFill } from '../field/field-problems'
import { fieldOf } from './field-of'
import { type FeatureFormProps, focusKey } from './form-props'
import { memberWords } from './member-words'

interface ToFillProps {
  readonly form: FeatureFormProps
  /** The keys of the focus of its members, in the order in which they are shown. */
  readonly shown: readonly string[]
}

/** What still has to be filled in, in the order of the form, each with a way to its field. */
export function ToFill({ form, shown }: ToFillProps) {
  const words = useEditFormMessages()
  const places = new Map(shown.map((key, place) => [key, place]))
  const placeOf = (path: JsonPath) => places.get(focusKey(path)) ?? shown.length
  const paths = [...toFill(form)].sort((one, other) => placeOf(one) - placeOf(other))
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
