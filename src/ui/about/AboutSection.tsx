import { type ReactNode, useId } from 'react'

/** A part of the page about the atlas, under a heading that names it. */
export function AboutSection({
  heading,
  children,
}: {
  readonly heading: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className="card-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  )
}
