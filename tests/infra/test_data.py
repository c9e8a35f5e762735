from tests.infra.templates import Resource, Templates

INDEX_KEYS = {
    **{name: (f"{name}p", f"{name}s") for name in ("ix1", "ix2", "ix3", "ix4", "due")},
    **{name: (name, "sk") for name in ("eq1", "eq2", "eq3", "eq4", "eq5", "eq6")},
    "log": ("logp", "sk"),
}
TABLES: dict[str, list[str]] = {
    "ResourcesTable": ["ix1", "ix2", "ix3", "ix4", "eq1", "eq2", "eq3", "eq4", "due"],
    "AccessTable": [],
    "DeliveriesTable": ["eq1", "eq2", "due", "log"],
    "UsageTable": [],
    "AuditTable": [],
    "RequestsTable": ["eq1", "eq2", "eq3", "eq4", "eq5", "eq6"],
}


def tables(templates: Templates) -> dict[str, Resource]:
    all_tables = templates.of_type("AWS::DynamoDB::GlobalTable")
    return {name: table for prefix in TABLES for name, table in all_tables.items() if name.startswith(prefix)}


def replica(table: Resource) -> Resource:
    [resource] = table["Properties"]["Replicas"]
    return dict(resource)


def secrets(templates: Templates) -> dict[str, Resource]:
    """The platform's secret and the edge's, which has a name."""
    resources = templates.of_type("AWS::SecretsManager::Secret", stack="WedSyncData").values()
    return {"edge" if "Name" in each["Properties"] else "platform": each for each in resources}


def uploads(templates: Templates) -> Resource:
    return find_bucket("Uploads", templates)


def find_bucket(name: str, templates: Templates) -> Resource:
    buckets = templates.of_type("AWS::S3::Bucket", stack="WedSyncData")
    [bucket] = [each for construct, each in buckets.items() if construct.startswith(name)]
    return bucket


class TestTables:
    def test_there_are_six(self, aws_templates: Templates) -> None:
        assert len(tables(aws_templates)) == len(aws_templates.of_type("AWS::DynamoDB::GlobalTable")) == 6

    def test_each_has_its_sparse_indexes(self, aws_templates: Templates) -> None:
        for name, table in tables(aws_templates).items():
            index_names = next(names for prefix, names in TABLES.items() if name.startswith(prefix))
            indexes = table["Properties"].get("GlobalSecondaryIndexes", [])
            assert [index["IndexName"] for index in indexes] == index_names
            for index in indexes:
                keys = tuple(key["AttributeName"] for key in index["KeySchema"])
                assert keys == INDEX_KEYS[index["IndexName"]]
                assert index["Projection"] == {"ProjectionType": "KEYS_ONLY" if index["IndexName"] == "log" else "ALL"}

    def test_all_expire_by_ttl(self, aws_templates: Templates) -> None:
        for table in tables(aws_templates).values():
            assert table["Properties"]["TimeToLiveSpecification"] == {"AttributeName": "ttl", "Enabled": True}

    def test_the_resources_and_the_audit_record_have_a_stream(self, aws_templates: Templates) -> None:
        streams = {
            name.partition("Table")[0]: table["Properties"]["StreamSpecification"]["StreamViewType"]
            for name, table in tables(aws_templates).items()
            if "StreamSpecification" in table["Properties"]
        }
        assert streams == {"Resources": "NEW_AND_OLD_IMAGES", "Audit": "NEW_IMAGE"}

    def test_all_recover_to_a_point_in_time(self, aws_templates: Templates) -> None:
        for table in tables(aws_templates).values():
            assert replica(table)["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}

    def test_all_are_encrypted_with_the_platforms_key(self, aws_templates: Templates) -> None:
        for table in tables(aws_templates).values():
            assert table["Properties"]["SSESpecification"] == {"SSEEnabled": True, "SSEType": "KMS"}
            assert "KMSMasterKeyId" in replica(table)["SSESpecification"]


class TestProtection:
    def test_on_aws_nothing_is_lost_by_deleting_a_stack(self, aws_templates: Templates) -> None:
        for table in tables(aws_templates).values():
            assert replica(table)["DeletionProtectionEnabled"] is True
            assert table["DeletionPolicy"] == "Retain"
        for key in aws_templates.of_type("AWS::KMS::Key").values():
            assert key["DeletionPolicy"] == "Retain"
        assert secrets(aws_templates)["platform"]["DeletionPolicy"] == "Retain"

    def test_the_local_stacks_data_may_be_destroyed(self, local_templates: Templates) -> None:
        for table in tables(local_templates).values():
            assert not replica(table).get("DeletionProtectionEnabled", False)
            assert table["DeletionPolicy"] == "Delete"

    def test_the_key_rotates(self, aws_templates: Templates) -> None:
        keys = [key["Properties"] for key in aws_templates.of_type("AWS::KMS::Key").values()]
        [key] = [key for key in keys if "KeySpec" not in key]
        assert key["EnableKeyRotation"] is True

    def test_tokens_are_signed_by_rsa_keys_that_stay_in_kms(self, aws_templates: Templates) -> None:
        keys = [key["Properties"] for key in aws_templates.of_type("AWS::KMS::Key").values()]
        [key] = [key for key in keys if "KeySpec" in key]
        assert (key["KeySpec"], key["KeyUsage"]) == ("RSA_2048", "SIGN_VERIFY")

    def test_the_secrets_are_64_random_letters_and_digits(self, aws_templates: Templates) -> None:
        for name, member in (("platform", "key"), ("edge", "secret")):
            rules = secrets(aws_templates)[name]["Properties"]["GenerateSecretString"]
            assert (rules["GenerateStringKey"], rules["PasswordLength"]) == (member, 64)
            assert rules["ExcludePunctuation"] is True

    def test_the_edges_secret_is_where_the_edge_is(
        self, aws_templates: Templates, templates_elsewhere: Templates
    ) -> None:
        assert "ReplicaRegions" not in secrets(aws_templates)["edge"]["Properties"]
        properties = secrets(templates_elsewhere)["edge"]["Properties"]
        assert properties["ReplicaRegions"] == [{"Region": "us-east-1"}]


class TestUploads:
    def test_are_private_encrypted_and_gone_after_a_day(self, aws_templates: Templates) -> None:
        bucket = uploads(aws_templates)["Properties"]
        assert all(bucket["PublicAccessBlockConfiguration"].values())
        [encryption] = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert encryption["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
        [rule] = bucket["LifecycleConfiguration"]["Rules"]
        assert (rule["ExpirationInDays"], rule["AbortIncompleteMultipartUpload"]) == (1, {"DaysAfterInitiation": 1})

    def test_a_page_may_put_and_nothing_else(self, aws_templates: Templates) -> None:
        [rule] = uploads(aws_templates)["Properties"]["CorsConfiguration"]["CorsRules"]
        assert rule["AllowedMethods"] == ["PUT"]
        assert set(rule["AllowedHeaders"]) == {"content-type", "x-amz-checksum-sha256"}

    def test_outlive_the_stack_on_aws(self, aws_templates: Templates, local_templates: Templates) -> None:
        assert uploads(aws_templates)["DeletionPolicy"] == "Retain"
        assert uploads(local_templates)["DeletionPolicy"] == "Delete"


class TestJobs:
    def test_files_are_private_encrypted_and_gone_after_the_jobs(self, aws_templates: Templates) -> None:
        bucket = find_bucket("Jobs", aws_templates)["Properties"]
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
        [rule] = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
        [rule] = bucket["LifecycleConfiguration"]["Rules"]
        assert rule["ExpirationInDays"] == 31
        assert "CorsConfiguration" not in bucket
