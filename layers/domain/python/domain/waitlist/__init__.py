"""The waitlist: customers who wait for a free slot of a service, and the offers of freed slots to them."""
