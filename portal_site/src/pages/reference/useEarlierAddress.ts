/** Leads the addresses of the earlier reference, `/reference#tag/clients/POST/v1/clients`, to the page of today: guides and mails have them. */
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { currentAddress } from '../../reference/data'

export function useEarlierAddress() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (!hash.startsWith('#tag/')) return
    let isMounted = true
    void currentAddress(decodeURIComponent(hash)).then((address) => {
      if (isMounted && address !== undefined) void navigate(address, { replace: true })
    })
    return () => { isMounted = false }
  }, [hash, navigate])
}
