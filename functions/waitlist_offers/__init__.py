"""The worker that offers freed slots to the customers on the waitlist."""
