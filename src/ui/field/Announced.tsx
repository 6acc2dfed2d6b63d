import { useEffect, useRef, useState } from 'react'

/** Milliseconds for which a text has to stand. */
const REST = 700

/** Says a text to screen readers when it has changed and stands still: while one types, it changes with each key. */
export function Announced({ text }: { readonly text: string }) {
  const [said, say] = useState('')
  const known = useRef(text)
  useEffect(() => {
    if (text === known.current) return
    const timer = setTimeout(() => {
      known.current = text
      say(text)
    }, REST)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
