"""One effect for requests that are sent more than once: keys, claims and kept responses."""
