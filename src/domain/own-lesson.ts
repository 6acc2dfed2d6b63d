/** Whether an id is that of a lesson made in a browser; no lesson of a dataset has such a one. */
export function isOwnLesson(id: string): boolean {
  return /^own-[a-z\d-]{1,80}$/.test(id)
}
