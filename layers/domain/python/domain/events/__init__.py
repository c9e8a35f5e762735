"""Public events: their catalogue, their form, the log in which each organization's events are numbered, and their publication."""
