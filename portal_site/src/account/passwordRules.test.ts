import { describe, expect, it } from 'vitest'
import { passwordRules, passwordStrength } from './passwordRules'

const unmet = (password: string, personal: string[] = []) =>
  passwordRules(password, personal).flatMap(({ text, isMet }) => (isMet ? [] : [text]))

describe('passwordRules', () => {
  it('asks for ten characters, counted as people count them', () => {
    expect(unmet('short one')).toEqual(['At least 10 characters'])
    expect(unmet('😀🎉🌍🚀💍💐🥂🎂🕊️💒')).toEqual([])
  })

  it('asks for different characters', () => {
    expect(unmet('aAaAaAaAaAaA')).toContain('At least 4 different characters')
  })

  it('asks for more than names', () => {
    const personal = ['Jane Doe', 'jane.doe@lago.example', 'Hotel Lago']
    expect(unmet('JaneDoeLago12', personal)).toEqual(['More than your name, your address and your organization'])
    expect(unmet('jane likes violet boats', personal)).toEqual([])
    expect(unmet('WedSync2026!', [])).toHaveLength(1)
  })

  it('meets nothing without a password', () => {
    expect(unmet('', [])).toHaveLength(3)
  })
})

describe('passwordStrength', () => {
  it.each([
    ['', 'Weak'],
    ['abcdefghijkl', 'Weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'Weak'],
    ['kqwzmxbvtr', 'Fair'],
    ['correct horse', 'Good'],
    ['correct horse battery staple', 'Strong'],
  ])('of %s is %s', (password, strength) => {
    expect(passwordStrength(password)).toBe(strength)
  })
})
