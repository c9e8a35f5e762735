"""The delivery worker: sends what is due and records how it went."""
