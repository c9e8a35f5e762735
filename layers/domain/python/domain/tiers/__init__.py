"""Tiers: sets of limits for API keys. They belong to the platform. When an administrator changes a tier, its keys get the new limits."""
