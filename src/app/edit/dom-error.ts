/** Whether something that was thrown is the error of the browser that has a name: `AbortError`. */
export function isDomError(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}
