/** The rules of new passwords, as the API checks them, and how hard a password is to guess. The API also knows common and leaked ones. */

export interface PasswordRule {
  text: string
  isMet: boolean
}

const MIN_CHARACTERS = 10
const MAX_CHARACTERS = 1024
const MIN_DIFFERENT = 4
const MIN_OTHER = 6
const MIN_WORD = 3
const PRODUCTS = ['wedsync', 'bookingx']
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const NO_WORD = /[^\p{L}\p{N}]+/u

/** `personal` are texts such as the name of the person. */
export function passwordRules(password: string, personal: string[]): PasswordRule[] {
  const text = password.normalize('NFC')
  const characters = Array.from(text)
  const length = characters.length
  return [
    { text: `At least ${MIN_CHARACTERS} characters`, isMet: length >= MIN_CHARACTERS && length <= MAX_CHARACTERS && !CONTROL.test(text) },
    { text: `At least ${MIN_DIFFERENT} different characters`, isMet: new Set(characters.map(caseless)).size >= MIN_DIFFERENT },
    { text: 'More than your name, your address and your organization', isMet: length > 0 && !isPersonal(text, personal) },
  ]
}

function isPersonal(password: string, personal: string[]): boolean {
  const whole = caseless(password)
  const words = [...personal, ...PRODUCTS].flatMap((text) => caseless(text).split(NO_WORD)).filter((word) => word.length >= MIN_WORD)
  const rest = words.sort((one, other) => other.length - one.length).reduce((text, word) => text.replaceAll(word, ''), whole)
  return rest !== whole && rest.split(NO_WORD).join('').length < MIN_OTHER
}

const caseless = (text: string) => text.normalize('NFC').toLowerCase()

export type Strength = 'Weak' | 'Fair' | 'Good' | 'Strong'

const LEVELS: [bits: number, strength: Strength][] = [
  [80, 'Strong'],
  [60, 'Good'],
  [42, 'Fair'],
]

/** From the number of passwords of the same kind: runs such as `aaa`, `abc` and `321` count little. */
export function passwordStrength(password: string): Strength {
  const bits = freshCharacters(password) * Math.log2(alphabetSize(password) || 1)
  return LEVELS.find(([least]) => bits >= least)?.[1] ?? 'Weak'
}

const ALPHABETS: [pattern: RegExp, size: number][] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{N}/u, 10],
  [/[^\p{L}\p{N}]/u, 20],
]

const alphabetSize = (text: string) => ALPHABETS.reduce((sum, [pattern, size]) => (pattern.test(text) ? sum + size : sum), 0)

function freshCharacters(text: string): number {
  const codes = Array.from(text).map((character) => character.codePointAt(0) ?? 0)
  return codes.filter((code, index) => index === 0 || Math.abs(code - (codes[index - 1] ?? 0)) > 1).length
}
