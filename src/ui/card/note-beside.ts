/** A note on a date less the day that it begins with, where the date in words beside it begins with the same. */
export function noteBeside(date: string, note: string): string {
  const [day = ''] = date.split(' (')
  const rest = note.startsWith(day) ? /^[,.;]\s*(.*)$/s.exec(note.slice(day.length))?.[1] : undefined
  return rest === undefined ? note : rest.charAt(0).toUpperCase() + rest.slice(1)
}
