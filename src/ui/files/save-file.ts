/** Milliseconds until the address of a file is given up: browsers begin a download some time after the click. */
const ADDRESS_LASTS = 10_000

/** Offers a file to be saved under a name, as a download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_LASTS)
}
