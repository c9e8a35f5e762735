"""Payment providers: which one an organization uses, and the client of Stripe-compatible APIs."""
