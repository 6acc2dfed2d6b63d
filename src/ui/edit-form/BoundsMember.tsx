import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { DraftMember } from './DraftMember'
import type { MemberProps } from './form-props'

/** West, south, east and north of what the map begins with: typed, or as the map is. */
export function BoundsMember(props: MemberProps) {
  const { bounds } = useEditFormMessages()
  const { form, path } = props
  const { shownBounds } = form
  const parse = (text: string) => {
    const degrees = text.split(/[\s,;]+/).filter(Boolean)
    const isWhole = degrees.length === 4 && degrees.every((each) => /^-?\d+(?:\.\d+)?$/.test(each))
    return isWhole ? { value: degrees.map(Number) } : undefined
  }
  const write = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '')
  const take = () => {
    const shown = shownBounds?.()
    if (shown) form.onSet(path, shown)
  }
  return (
    <div className="edit-place">
      <DraftMember {...props} {...{ parse, write }} {...bounds} />
      {shownBounds && (
        <p className="edit-offer">
          <button type="button" className="button" onClick={take}>
            {bounds.take}
          </button>
        </p>
      )}
    </div>
  )
}
