/** Kinds of tokens of jsonc-parser; its const enum cannot be used with isolated modules. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blank: 15,
  unknown: 16,
  end: 17,
} as const

/** Errors inside a token of jsonc-parser. */
export const TOKEN_ERROR = {
  none: 0,
  commentEnd: 1,
  stringEnd: 2,
  numberEnd: 3,
  unicodeEscape: 4,
  escape: 5,
  character: 6,
} as const
