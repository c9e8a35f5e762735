/** Shown while the first page's own code is on its way. Quiet, because that takes a moment only. */

export function LoadingPage() {
  return <p className="visuallyHidden" role="status">Loading the page</p>
}
