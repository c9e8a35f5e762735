"""Public events: the catalogue, their form, their place in an organization's sequence, and their way to the bus."""
