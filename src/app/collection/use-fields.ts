import { useEffect, useState } from 'react'
import { addressFields, writeFields } from './collection-address'
import { isShown, namedSource } from './opened-collection'

interface Fields {
  /** Which members say what, as the address has it. */
  readonly fields: string
  /** Another one each time that Back or Forward led to others. */
  readonly turn: number
  choose(fields: string): void
}

/** What the address says of the members of the shown file, which the reader changes, and wherever Back and Forward lead. */
export function useFields(): Fields {
  const [{ fields, turn }, setFields] = useState(() => ({ fields: addressFields(), turn: 0 }))
  useEffect(() => {
    const follow = () => {
      const next = addressFields()
      if (isShown(namedSource()))
        setFields((last) => (next === last.fields ? last : { fields: next, turn: last.turn + 1 }))
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const choose = (next: string) => {
    setFields((last) => ({ ...last, fields: next }))
    writeFields(next)
  }
  return { fields, turn, choose }
}
