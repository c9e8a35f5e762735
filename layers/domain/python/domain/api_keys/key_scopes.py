"""The scopes that a key can have. No I/O."""

RESOURCES = (
    "organizations", "venues", "spaces", "clients", "weddings", "menus", "menu-selections", "forms", "submissions",
    "customers", "services", "staff", "availability", "bookings", "booking-series", "waitlist", "waitlist-entries", "payments",
    "payment-schedules", "refunds", "payment-provider", "webhooks", "webhook-signatures", "deliveries", "event-types", "events",
    "changes", "api-keys", "uploads", "usage", "request-logs", "batch", "jobs", "analytics", "reports", "alerts", "applications",
    "custom-endpoints", "integrations", "users", "invitations", "roles", "service-accounts", "oauth-clients", "audit",
    "tickets", "support", "sandbox",
)  # fmt: skip
SCOPES = frozenset(
    {
        "*",
        "*:read",
        "tiers:read",
        "platform:*",
        "platform:applications",
        "platform:incidents",
        "platform:support",
        "platform:tiers",
        *(f"{name}:{access}" for name in RESOURCES for access in ("read", "write")),
    }
)
