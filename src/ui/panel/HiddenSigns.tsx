import { isJsonObject } from '../../domain/json/json-value'
import { shownSigns } from '../../domain/text/hidden-signs'
import { useCardMessages } from '../../i18n/use-card-messages'
import './HiddenSigns.css'

/** Of texts of the data in which signs stand that nobody sees: that there are, and the texts with them written out. */
export function HiddenSigns({ of }: { readonly of: unknown }) {
  const { hidden } = useCardMessages()
  const shown = [...new Set(textsOf(of))].flatMap((text) => shownSigns(text) ?? [])
  if (shown.length === 0) return null
  return (
    <details className="hidden-signs">
      <summary>{hidden.title(shown.length)}</summary>
      <p>{hidden.about}</p>
      <ul>
        {shown.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How deep the members of anybody's feature are looked through. */
const DEEPEST = 6

/** All texts and names within a value, without what was added to them so that they end as they began. */
function textsOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value.replace(/[\u202c\u2069]+$/, '')]
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, depth + 1))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsOf(member, depth + 1)])
}
