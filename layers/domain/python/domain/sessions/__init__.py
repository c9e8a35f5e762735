"""Sessions of people, and the grants with which OAuth clients act for them."""
