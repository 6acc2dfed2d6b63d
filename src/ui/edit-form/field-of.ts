/** The field of a member, or of what is in it the first that is empty. */
export function fieldOf(form: Element | null, key: string): HTMLElement | undefined {
  const all = [...(form?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])]
  const within = all.filter(({ dataset }) => dataset.focus?.startsWith(`${key}/`))
  return (
    all.find(({ dataset }) => dataset.focus === key) ??
    within.find((field) => field instanceof HTMLInputElement && field.value === '') ??
    within[0]
  )
}
