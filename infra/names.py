"""Names that those who deploy or test need to know; in a module of their own, as importing the app starts CDK's engine."""

DATA_STACK = "WedSyncData"
EVENTS_STACK = "WedSyncEvents"
API_STACK = "WedSyncApi"
PORTAL_STACK = "WedSyncPortal"
OBSERVABILITY_STACK = "WedSyncObservability"
STACKS = (DATA_STACK, EVENTS_STACK, API_STACK, PORTAL_STACK, OBSERVABILITY_STACK)

# Where the local stack keeps what CDK uploads; local.deployment creates it.
LOCAL_ASSETS_BUCKET = "cdk-assets"


def camel(name: str) -> str:
    """`stream_publisher` as constructs are named: `StreamPublisher`."""
    return "".join(word.capitalize() for word in name.split("_"))
