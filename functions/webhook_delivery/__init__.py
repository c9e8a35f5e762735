"""The delivery worker: sends the deliveries that are due and records their attempts."""
