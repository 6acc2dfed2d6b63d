import type { EditProps } from '../EditPart'

export function EditPane(_: EditProps) {
  return null
}
