"""The fan-out: creates a delivery of each event for every webhook that subscribes to it."""
