from infra.catalogue import HTTP_FUNCTIONS, RUNNERS
from tests.infra.templates import Resource, Templates, actions, as_set, mentions


def records_bucket(templates: Templates) -> Resource:
    [bucket] = [each for name, each in templates.of_type("AWS::S3::Bucket").items() if "RequestLogRecords" in name]
    return bucket


def stream_to_s3(templates: Templates) -> Resource:
    [stream] = templates.of_type("AWS::KinesisFirehose::DeliveryStream").values()
    target: Resource = stream["Properties"]["ExtendedS3DestinationConfiguration"]
    return target


def subscriptions_of(templates: Templates, name: str) -> list[Resource]:
    filters = [each["Properties"] for each in templates.of_type("AWS::Logs::SubscriptionFilter").values()]
    return [each for each in filters if each["FilterName"] == name]


class TestSubscriptions:
    def test_the_log_of_whatever_answers_requests_has_one_and_no_other(self, aws_templates: Templates) -> None:
        subscriptions = subscriptions_of(aws_templates, "usage")
        assert len(subscriptions) == len(HTTP_FUNCTIONS + RUNNERS)
        for subscription in subscriptions:
            assert subscription["FilterPattern"] == '"usage_record"'
            assert mentions(subscription["DestinationArn"], "RequestLogStream")
            assert mentions(subscription["RoleArn"], "RequestLogWriter")
        assert len({str(subscription["LogGroupName"]) for subscription in subscriptions}) == len(
            HTTP_FUNCTIONS + RUNNERS
        )

    def test_may_put_lines_into_the_stream_and_do_nothing_else(self, aws_templates: Templates) -> None:
        [statement] = [each for name, each in aws_templates.statements() if name.startswith("RequestLogWriter")]
        assert actions(statement) == {"firehose:PutRecord", "firehose:PutRecordBatch"}
        assert mentions(statement["Resource"], "RequestLogStream")


class TestRows:
    def test_come_from_the_log_of_whatever_answers_requests(self, aws_templates: Templates) -> None:
        subscriptions = subscriptions_of(aws_templates, "rows")
        groups = {str(each["LogGroupName"]) for each in subscriptions}
        assert len(subscriptions) == len(groups) == len(HTTP_FUNCTIONS + RUNNERS)
        for subscription in subscriptions:
            assert subscription["FilterPattern"] == '"usage_record"'
            assert mentions(subscription["DestinationArn"], "RequestRowsFunction")

    def test_are_written_for_log_groups_of_the_account_only(self, aws_templates: Templates) -> None:
        [permission] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Lambda::Permission").values()
            if mentions(each["Properties"]["FunctionName"], "RequestRows")
        ]
        assert (permission["Action"], permission["Principal"]) == ("lambda:InvokeFunction", "logs.amazonaws.com")
        assert permission["SourceAccount"] == {"Ref": "AWS::AccountId"}
        assert mentions(permission["SourceArn"], ":log-group:*")

    def test_that_fail_three_times_are_dead_letters(self, aws_templates: Templates) -> None:
        [config] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Lambda::EventInvokeConfig").values()
            if mentions(each["Properties"]["FunctionName"], "RequestRows")
        ]
        assert (config["MaximumRetryAttempts"], config["MaximumEventAgeInSeconds"]) == (2, 21_600)
        assert mentions(config["DestinationConfig"]["OnFailure"], "StreamDeadLetters")

    def test_are_put_by_a_worker_that_reads_nothing(self, aws_templates: Templates) -> None:
        statements = aws_templates.statements_of("RequestRows")
        of_tables = [each for each in statements if any(action.startswith("dynamodb:") for action in actions(each))]
        assert [actions(each) for each in of_tables] == [{"dynamodb:PutItem"}]
        assert mentions(of_tables[0]["Resource"], "RequestsTable")

    def test_are_read_and_not_changed_by_the_function_that_shows_them(self, aws_templates: Templates) -> None:
        statements = aws_templates.statements_of("RequestLogs")
        [of_rows] = [each for each in statements if mentions(each["Resource"], "RequestsTable")]
        assert actions(of_rows) == {"dynamodb:GetItem", "dynamodb:Query", "dynamodb:BatchGetItem"}


class TestStream:
    def test_gathers_a_minute_and_on_one_machine_two_seconds(
        self, aws_templates: Templates, local_templates: Templates
    ) -> None:
        assert stream_to_s3(aws_templates)["BufferingHints"] == {"IntervalInSeconds": 60, "SizeInMBs": 5}
        assert stream_to_s3(local_templates)["BufferingHints"]["IntervalInSeconds"] == 2

    def test_writes_messages_only_one_a_line_compressed(self, aws_templates: Templates) -> None:
        target = stream_to_s3(aws_templates)
        processors = [each["Type"] for each in target["ProcessingConfiguration"]["Processors"]]
        assert processors == ["Decompression", "CloudWatchLogProcessing", "AppendDelimiterToRecord"]
        assert target["CompressionFormat"] == "GZIP"
        assert target["Prefix"] == "requests/dt=!{timestamp:yyyy-MM-dd}/hour=!{timestamp:HH}/"
        assert target["ErrorOutputPrefix"].startswith("failed/")
        assert mentions(target["EncryptionConfiguration"]["KMSEncryptionConfig"], "Key")


class TestAggregator:
    def test_gets_a_message_for_each_new_object(self, aws_templates: Templates) -> None:
        bucket = records_bucket(aws_templates)
        [target] = bucket["Properties"]["NotificationConfiguration"]["QueueConfigurations"]
        assert target["Event"] == "s3:ObjectCreated:*"
        assert mentions(target["Queue"], "RequestLogObjectsQueue")
        assert target["Filter"]["S3Key"]["Rules"] == [{"Name": "prefix", "Value": "requests/"}]
        # S3 tries the queue at once, so its policy must be there first.
        assert any(name.startswith("RequestLogObjectsQueuePolicy") for name in bucket["DependsOn"])

    def test_takes_one_object_at_a_time_and_loses_none(self, aws_templates: Templates) -> None:
        [mapping] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Lambda::EventSourceMapping").values()
            if mentions(each["Properties"]["FunctionName"], "UsageAggregator")
        ]
        assert mentions(mapping["EventSourceArn"], "RequestLogObjectsQueue")
        assert (mapping["BatchSize"], mapping["FunctionResponseTypes"]) == (1, ["ReportBatchItemFailures"])

    def test_only_the_accounts_buckets_may_send(self, aws_templates: Templates) -> None:
        policies = [
            each["Properties"]["PolicyDocument"]["Statement"]
            for name, each in aws_templates.of_type("AWS::SQS::QueuePolicy").items()
            if name.startswith("RequestLogObjectsQueue")
        ]
        [statement] = [each for statements in policies for each in statements if each["Effect"] == "Allow"]
        assert (statement["Action"], statement["Principal"]) == ("sqs:SendMessage", {"Service": "s3.amazonaws.com"})
        assert statement["Condition"] == {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}

    def test_reads_objects_and_does_nothing_else_to_the_bucket(self, aws_templates: Templates) -> None:
        statements = aws_templates.statements_of("UsageAggregator")
        of_s3 = [each for each in statements if any(action.startswith("s3:") for action in actions(each))]
        assert [actions(each) for each in of_s3] == [{"s3:GetObject"}]
        assert mentions(of_s3[0]["Resource"], "/requests/*")

    def test_reads_no_key(self, aws_templates: Templates) -> None:
        assert not [each for each in aws_templates.statements_of("UsageAggregator") if mentions(each, "AccessTable")]


class TestRollup:
    def test_runs_every_hour_and_touches_usage_only(self, aws_templates: Templates) -> None:
        [rule] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Events::Rule").values()
            if mentions(each["Properties"]["Targets"], "UsageRollup")
        ]
        assert rule["ScheduleExpression"] == "rate(1 hour)"
        tables = [
            each
            for each in aws_templates.statements_of("UsageRollup")
            if any(action.startswith("dynamodb:") for action in actions(each))
        ]
        assert tables
        assert all(mentions(each["Resource"], "Usage") for each in tables)


class TestRecords:
    def test_are_kept_for_90_days_encrypted_and_private(self, aws_templates: Templates) -> None:
        bucket = records_bucket(aws_templates)["Properties"]
        assert [rule["ExpirationInDays"] for rule in bucket["LifecycleConfiguration"]["Rules"]] == [90]
        [encryption] = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert encryption["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
        assert all(bucket["PublicAccessBlockConfiguration"].values())

    def test_outlive_the_stack_on_aws(self, aws_templates: Templates, local_templates: Templates) -> None:
        assert records_bucket(aws_templates)["DeletionPolicy"] == "Retain"
        assert records_bucket(local_templates)["DeletionPolicy"] == "Delete"

    def test_have_a_table_whose_partitions_follow_from_their_names(self, aws_templates: Templates) -> None:
        [table] = aws_templates.of_type("AWS::Glue::Table").values()
        form = table["Properties"]["TableInput"]
        assert [each["Name"] for each in form["PartitionKeys"]] == ["dt", "hour"]
        assert mentions(form["Parameters"]["storage.location.template"], "dt=${dt}/hour=${hour}/")


class TestQuotas:
    def test_are_read_where_the_gate_counts(self, aws_templates: Templates) -> None:
        of_access = {
            action: as_set(each["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"])
            for each in aws_templates.statements_of("Usage")
            if mentions(each["Resource"], "AccessTable")
            for action in actions(each)
            if action.startswith("dynamodb:")
        }
        assert of_access["dynamodb:BatchGetItem"] == {"KEY#*"}
