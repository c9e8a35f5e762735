"""Names that deployments and tests use. A separate module, because importing the app starts CDK's engine."""

from infra.function_spec import Family

DATA_STACK = "WedSyncData"
EVENTS_STACK = "WedSyncEvents"
API_STACK = "WedSyncApi"
PORTAL_STACK = "WedSyncPortal"
OBSERVABILITY_STACK = "WedSyncObservability"
# The local stack's bucket for CDK assets; local.deployment creates it.
LOCAL_ASSETS_BUCKET = "cdk-assets"


def camel(name: str) -> str:
    """Return the name in camel case, as used for constructs: `stream_publisher` → `StreamPublisher`."""
    return "".join(word.capitalize() for word in name.split("_"))


def family_stack(family: Family) -> str:
    """Return the name of the stack of the family's functions, such as `WedSyncApiWeddings`."""
    return f"{API_STACK}{camel(family)}"


STACKS = (
    DATA_STACK,
    EVENTS_STACK,
    API_STACK,
    *(family_stack(family) for family in Family),
    PORTAL_STACK,
    OBSERVABILITY_STACK,
)
