/** The brand's mark: two linked rings. */

/** Decorative: whatever names the brand stands beside it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <circle cx="11.5" cy="16" r="8" stroke="var(--portal-act)" strokeWidth="3" />
      <path
        d="M15.9 9.4a8 8 0 1 1-2.1 10.2"
        stroke="var(--portal-accent)"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  )
}
