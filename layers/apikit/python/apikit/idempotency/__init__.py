"""One effect for requests that are sent more than once: keys, claims and kept responses. HTTP's side is `apikit.idempotency.keyed_requests`."""
