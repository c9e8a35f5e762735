"""Names that deployments and tests use. A separate module, because importing the app starts CDK's engine."""

DATA_STACK = "WedSyncData"
EVENTS_STACK = "WedSyncEvents"
API_STACK = "WedSyncApi"
PORTAL_STACK = "WedSyncPortal"
OBSERVABILITY_STACK = "WedSyncObservability"
STACKS = (DATA_STACK, EVENTS_STACK, API_STACK, PORTAL_STACK, OBSERVABILITY_STACK)

# The local stack's bucket for CDK assets; local.deployment creates it.
LOCAL_ASSETS_BUCKET = "cdk-assets"


def camel(name: str) -> str:
    """Return the name in camel case, as used for constructs: `stream_publisher` → `StreamPublisher`."""
    return "".join(word.capitalize() for word in name.split("_"))
