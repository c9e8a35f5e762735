"""An encrypted queue with its dead-letter queue, over TLS only."""

from aws_cdk import Duration
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.constructs.acknowledgements import acknowledge
from infra.settings import Settings

_DEAD_LETTER_RETENTION = Duration.days(14)


class DeadLetterQueue(sqs.Queue):
    """A dead-letter queue. Every one has an alarm: a person must handle its messages."""

    def __init__(self, scope: Construct, construct_id: str, *, settings: Settings) -> None:
        super().__init__(
            scope,
            construct_id,
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=settings.has_tls,
            retention_period=_DEAD_LETTER_RETENTION,
        )
        acknowledge(self, "AwsSolutions-SQS3", "This is the dead-letter queue of a queue, a rule or a stream mapping.")


class WorkQueue(Construct):
    """A standard queue and its dead-letter queue, which gets a message after `tries` failed receives."""

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, visibility: Duration, tries: int
    ) -> None:
        super().__init__(scope, construct_id)
        self.dead_letters = DeadLetterQueue(self, "DeadLetters", settings=settings)
        self.queue = sqs.Queue(
            self,
            "Queue",
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=settings.has_tls,
            visibility_timeout=visibility,
            receive_message_wait_time=Duration.seconds(20),
            retention_period=Duration.days(4),
            dead_letter_queue=sqs.DeadLetterQueue(max_receive_count=tries, queue=self.dead_letters),
        )
