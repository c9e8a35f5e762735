"""The tiers function."""
