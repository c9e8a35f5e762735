"""The fan-out: each event becomes a delivery for every webhook that wants it."""
