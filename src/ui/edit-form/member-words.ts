import { ownMember } from '../../domain/json/json-value'
import type { editForm } from '../../i18n/en/edit-form'

/** Label and help of a member. */
export function memberWords({ fields }: typeof editForm, scope: string, key: string) {
  const own = ownMember(fields, `${scope}.${key}`) ?? ownMember(fields, key)
  return (own as (typeof fields)[string] | undefined) ?? { label: key }
}
