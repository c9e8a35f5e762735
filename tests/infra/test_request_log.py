from infra.catalogue import HTTP_FUNCTIONS, RUNNERS
from tests.infra.synthesized import Resource, Templates, actions, as_set, mentions


def records_bucket(templates: Templates) -> Resource:
    [bucket] = [each for name, each in templates.of_type("AWS::S3::Bucket").items() if "RequestLogRecords" in name]
    return bucket


class TestSubscriptions:
    def test_the_log_of_whatever_answers_requests_has_one_and_no_other(self, aws_templates: Templates) -> None:
        subscriptions = [each["Properties"] for each in aws_templates.of_type("AWS::Logs::SubscriptionFilter").values()]
        assert len(subscriptions) == len(HTTP_FUNCTIONS + RUNNERS)
        for subscription in subscriptions:
            assert subscription["FilterPattern"] == '"usage_record"'
            assert mentions(subscription["DestinationArn"], "UsageAggregator")
        assert len({str(subscription["LogGroupName"]) for subscription in subscriptions}) == len(
            HTTP_FUNCTIONS + RUNNERS
        )

    def test_only_these_logs_may_call_the_aggregator(self, aws_templates: Templates) -> None:
        permissions = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Lambda::Permission").values()
            if mentions(each["Properties"]["FunctionName"], "UsageAggregator")
        ]
        assert len(permissions) == len(HTTP_FUNCTIONS + RUNNERS)
        assert all(mentions(each["Principal"], "logs.") and "SourceArn" in each for each in permissions)


class TestAggregator:
    def test_tries_again_and_loses_nothing(self, aws_templates: Templates) -> None:
        [config] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Lambda::EventInvokeConfig").values()
            if mentions(each["Properties"]["FunctionName"], "UsageAggregator")
        ]
        assert (config["MaximumRetryAttempts"], config["MaximumEventAgeInSeconds"]) == (2, 21_600)
        assert mentions(config["DestinationConfig"]["OnFailure"]["Destination"], "RequestLogDeadLetters")

    def test_puts_records_and_does_nothing_else_to_the_bucket(self, aws_templates: Templates) -> None:
        statements = aws_templates.statements_of("UsageAggregator")
        of_s3 = [each for each in statements if any(action.startswith("s3:") for action in actions(each))]
        assert [actions(each) for each in of_s3] == [{"s3:PutObject"}]
        assert mentions(of_s3[0]["Resource"], "/requests/*")

    def test_reads_no_key(self, aws_templates: Templates) -> None:
        assert not [each for each in aws_templates.statements_of("UsageAggregator") if mentions(each, "AccessTable")]


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
