"""The usage aggregator: counts objects of the request log in the usage journal."""
