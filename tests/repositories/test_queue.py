"""A queue takes what is sent to it: on a standard queue, with group and delay."""

import json

import boto3

from apikit.aws import queues
from apikit.aws.messages import Message
from apikit.aws.queues import Queue


def test_a_standard_queue_takes_groups_and_delays(aws: None) -> None:
    queues.client.cache_clear()
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="deliveries")["QueueUrl"]
    Queue(url).send([Message({"n": 1}, group="org_1"), Message({"n": 2}, group="org_2", delay_s=900)])
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert [json.loads(message["Body"]) for message in messages] == [{"n": 1}]
    queues.client.cache_clear()
