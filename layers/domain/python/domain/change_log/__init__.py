"""Every change of every resource, numbered without a gap in an organization's own order: what other systems sync from."""
