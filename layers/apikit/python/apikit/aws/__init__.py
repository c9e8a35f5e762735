"""AWS's services other than DynamoDB, and outgoing HTTP."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.aws import http_exchange as http_exchange
    from apikit.aws import mails as mails
    from apikit.aws import messages as messages
    from apikit.aws import queues as queues
    from apikit.aws.event_bus import EventBus as EventBus
    from apikit.aws.guarded_client import GuardedClient as GuardedClient
    from apikit.aws.ip_addresses import may_call as may_call
    from apikit.aws.messages import Message as Message
    from apikit.aws.object_store import Bucket as Bucket
    from apikit.aws.platform_secret import signer as signer
    from apikit.aws.presigned_put import PresignedPut as PresignedPut
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "EventBus": "apikit.aws.event_bus",
            "GuardedClient": "apikit.aws.guarded_client",
            "may_call": "apikit.aws.ip_addresses",
            "Message": "apikit.aws.messages",
            "Bucket": "apikit.aws.object_store",
            "signer": "apikit.aws.platform_secret",
            "PresignedPut": "apikit.aws.presigned_put",
        },
    )
