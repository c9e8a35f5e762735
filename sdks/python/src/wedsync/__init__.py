"""The SDK of WedSync and BookingX: `WedSyncClient("sk_…").clients.create(name="John & Jane Smith", …)`."""

from wedsync._client import AsyncWedSyncClient as AsyncWedSyncClient
from wedsync._client import GraphQLError as GraphQLError
from wedsync._client import WedSyncClient as WedSyncClient
from wedsync._errors import APIConnectionError as APIConnectionError
from wedsync._errors import APIError as APIError
from wedsync._errors import APITimeoutError as APITimeoutError
from wedsync._errors import AuthorizationError as AuthorizationError
from wedsync._errors import ConfigurationError as ConfigurationError
from wedsync._errors import JobFailedError as JobFailedError
from wedsync._errors import JobTimeoutError as JobTimeoutError
from wedsync._errors import ResponseDecodeError as ResponseDecodeError
from wedsync._errors import WebhookVerificationError as WebhookVerificationError
from wedsync._errors import WedSyncError as WedSyncError
from wedsync._pages import AsyncPage as AsyncPage
from wedsync._pages import Page as Page
from wedsync._values import Model as Model
from wedsync._version import VERSION

__version__ = VERSION
