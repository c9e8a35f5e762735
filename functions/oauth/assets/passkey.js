// Signs in with a passkey, in browsers that can; the other methods need no script.
const form = document.querySelector('form[data-passkey]')
if (form && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    if (form.elements.passkey.value) return
    event.preventDefault()
    try {
      const body = new URLSearchParams(new FormData(form))
      const response = await fetch('passkey-options', { method: 'POST', body })
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await response.json())
      const credential = await navigator.credentials.get({ publicKey })
      form.elements.passkey.value = JSON.stringify(credential.toJSON())
      form.submit()
    } catch {
      document.querySelector('[data-passkey-error]').hidden = false
    }
  })
}
