declare module '*?assembly' {
  /** Where the compiled WebAssembly is. */
  const address: string
  export default address
}
