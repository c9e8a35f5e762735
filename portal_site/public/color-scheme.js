// Sets the colour scheme before the first paint. A file of its own because the policy forbids inline scripts.
;(function () {
  let chosen = null
  try {
    chosen = localStorage.getItem('portal-color-scheme')
  } catch {
    // Storage can be blocked; the system's preference decides then.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
