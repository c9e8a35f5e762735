/** The few icons the shell uses, drawn for 20 pixels. All are decorative; the control that holds one names itself. */
import type { ReactNode } from 'react'

function icon(paths: ReactNode) {
  return function Icon() {
    return (
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {paths}
      </svg>
    )
  }
}

export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.4" />
    <path d="M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1" />
  </>,
)
export const MoonIcon = icon(<path d="M16.5 11.7A6.8 6.8 0 0 1 8.3 3.5a6.8 6.8 0 1 0 8.2 8.2Z" />)
export const CopyIcon = icon(
  <>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M4.6 13H4a1.5 1.5 0 0 1-1.5-1.5V4A1.5 1.5 0 0 1 4 2.5h7.5A1.5 1.5 0 0 1 13 4v.6" />
  </>,
)
export const CheckIcon = icon(<path d="m4.5 10.6 3.6 3.6 7.400-8" />)
export const ArrowIcon = icon(<path d="M4 10h12m-4.5-4.5L16 10l-4.5 4.5" />)
export const DownloadIcon = icon(<path d="M10 3v9.5m-4-4 4 4 4-4M3.5 16.5h13" />)
export const MenuIcon = icon(<path d="M3 5.5h14M3 10h14M3 14.5h14" />)
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />)
