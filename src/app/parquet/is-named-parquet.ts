/** Whether an address is likely to be of Parquet, of which no more is asked for than is needed. */
export function isNamedParquet({ pathname }: URL): boolean {
  return /parquet$/i.test(pathname)
}
