/** Journeys with the keyboard alone. */
import assert from 'node:assert/strict'

const STEPS = 150

/** Presses Tab until the element has the focus. */
export async function tabTo(page, locator) {
  for (let step = 0; step < STEPS; step += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab does not reach ${locator}`)
}
