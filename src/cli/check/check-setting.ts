export interface CheckSetting {
  /** Folder against which names are read and printed. */
  readonly cwd: string
  /** Folder that is checked where no file is named. */
  readonly dataFolder: string
  readonly colours: boolean
  /** Address of the page of rules (`docs/rules.md`), to which reports for programs link. */
  readonly rulesPage: string
  /** All of standard input; called only where a file is named `-`. */
  readonly readInput: () => Uint8Array
}
