"""A Lambda function of the catalogue: code, layers, role and log group. The stacks add its triggers."""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from constructs import Construct

from infra import assets
from infra.constructs.acknowledgements import acknowledge
from infra.constructs.grants import files_statements, grant_secret, grant_table
from infra.function_spec import FunctionSpec, Need, Trigger
from infra.names import camel
from infra.settings import Settings
from infra.stacks.data import DataStack


@dataclass(frozen=True)
class Binding:
    """Environment variables and policy statements with which a function uses one need."""

    environment: dict[str, str]
    statements: tuple[iam.PolicyStatement, ...] = ()


class Provider(Protocol):
    """Returns the bindings of the needs that a stack can meet."""

    def __call__(self, need: Need) -> Binding:
        """Return the binding of the need."""


class Layers(Construct):
    """The layers, built for the functions' CPU and Python: three for every function, and one for those that make documents.

    Each stack has its own: a layer that another stack imports cannot be replaced.
    """

    def __init__(self, scope: Construct, settings: Settings) -> None:
        super().__init__(scope, "Layers")
        self._settings = settings
        layer_assets = {
            "Dependencies": assets.dependencies_layer(settings),
            "ApiKit": assets.source_layer("apikit"),
            "Domain": assets.source_layer("domain"),
        }
        self._versions = [self._version(name, asset) for name, asset in layer_assets.items()]

    def versions_for(self, spec: FunctionSpec) -> list[lambda_.LayerVersion]:
        """Return the layers of a function."""
        return [*self._versions, *([self._documents] if spec.makes_documents else [])]

    @cached_property
    def _documents(self) -> lambda_.LayerVersion:
        """The layer of documents, built for the first function of the stack that needs it."""
        return self._version("Documents", assets.documents_layer(self._settings))

    def _version(self, name: str, asset: assets.Asset) -> lambda_.LayerVersion:
        return lambda_.LayerVersion(
            self,
            name,
            code=lambda_.Code.from_asset(asset.path, asset_hash=asset.hash),
            compatible_runtimes=[runtime(self._settings)],
            compatible_architectures=[architecture(self._settings)],
        )


class PlatformFunction(Construct):
    """A function with its own role, which has exactly the permissions of its catalogue entry."""

    def __init__(
        self,
        scope: Construct,
        spec: FunctionSpec,
        *,
        settings: Settings,
        data: DataStack,
        layers: Layers,
        provide: Provider,
    ) -> None:
        super().__init__(scope, camel(spec.name))
        self.spec = spec
        self._data = data
        self._settings = settings
        bindings = [self._data_binding(need) or provide(need) for need in spec.needs]
        self.log_group = logs.LogGroup(
            self,
            "Logs",
            retention=logs.RetentionDays.ONE_MONTH,
            removal_policy=RemovalPolicy.DESTROY,
        )
        role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        self.log_group.grant_write(role)
        self.function = self._function(settings, layers, role=role, environment=self._environment(bindings))
        self._grant(role, bindings)
        self._acknowledge()

    def _function(
        self, settings: Settings, layers: Layers, *, role: iam.Role, environment: dict[str, str]
    ) -> lambda_.Function:
        code = assets.function_code(self.spec.folder, files=self.spec.files)
        return lambda_.Function(
            self,
            "Function",
            description=f"functions/{self.spec.name}",
            runtime=runtime(settings),
            architecture=architecture(settings),
            code=lambda_.Code.from_asset(code.path, asset_hash=code.hash),
            handler=f"functions.{self.spec.folder}.handler.lambda_handler",
            layers=list(layers.versions_for(self.spec)),
            memory_size=self.spec.memory_mb,
            timeout=Duration.seconds(self.spec.timeout_s),
            tracing=lambda_.Tracing.ACTIVE,
            log_group=self.log_group,
            role=role,
            environment=environment,
        )

    def _acknowledge(self) -> None:
        acknowledge(
            self,
            "AwsSolutions-L1",
            "The runtime is the Python version that compiled the bytecode and selected the wheels; build with a newer version to upgrade.",
        )
        if Need.UPLOADS_BUCKET in self.spec.needs:
            acknowledge(
                self,
                f"AwsSolutions-IAM5[Resource::{self._data.uploads_export}/org_*]",
                "Callers store objects with unpredictable names, each in the folder org_… of its organization.",
            )
        if {Need.JOBS_INPUT, Need.JOBS_FILES} & set(self.spec.needs):
            acknowledge(
                self,
                f"AwsSolutions-IAM5[Resource::{self._data.jobs_export}/org_*]",
                "Jobs have unpredictable names; their files are in the folder org_… of their organization.",
            )
        acknowledge(
            self,
            "AwsSolutions-IAM5[Resource::*]",
            "X-Ray's two write actions do not support resource-level permissions.",
        )

    def _data_binding(self, need: Need) -> Binding | None:
        if need is Need.SECRET:
            return Binding({"PLATFORM_SECRET_ARN": self._data.secret_arn})
        if need in {Need.SIGNING_KEYS, Need.TOKEN_SIGNING}:
            keys = self._data.signing_keys
            return Binding(keys.environment, (keys.statement(may_sign=need is Need.TOKEN_SIGNING),))
        if need is Need.UPLOADS_BUCKET:
            bucket = self._data.uploads
            statements = files_statements(bucket.bucket_arn, self._data.key)
            return Binding({"UPLOADS_BUCKET": bucket.bucket_name}, statements)
        if need in {Need.JOBS_INPUT, Need.JOBS_FILES}:
            bucket = self._data.jobs
            statements = files_statements(bucket.bucket_arn, self._data.key, may_read=need is Need.JOBS_FILES)
            return Binding({"JOBS_BUCKET": bucket.bucket_name}, statements)
        return None

    def _environment(self, bindings: list[Binding]) -> dict[str, str]:
        environment = {"SERVICE_NAME": self.spec.name, "LOG_LEVEL": "INFO"}
        for table in self.spec.tables:
            environment[f"{table.upper()}_TABLE"] = self._data.tables[table].name
        if self.spec.serves_http:
            environment["EDGE_SECRET"] = self._data.edge_secret.value
        if Trigger.JOBS_QUEUE in self.spec.triggers or Need.JOBS_QUEUE in self.spec.needs:
            environment["JOB_LIMIT_SHARE"] = str(self._settings.job_limit_share)
        for each in bindings:
            environment |= each.environment
        return environment

    def _grant(self, role: iam.Role, bindings: list[Binding]) -> None:
        for table, access in self.spec.tables.items():
            grant_table(role, self._data.tables[table], access, self._data.key)
        if Need.SECRET in self.spec.needs:
            grant_secret(role, self._data.secret_arn, self._data.key)
        for each in bindings:
            for statement in each.statements:
                role.add_to_principal_policy(statement)


def runtime(settings: Settings) -> lambda_.Runtime:
    """Return the Lambda runtime of the Python that builds the bytecode."""
    return lambda_.Runtime(f"python{settings.python}", lambda_.RuntimeFamily.PYTHON)


def architecture(settings: Settings) -> lambda_.Architecture:
    """Return the CPU architecture of the functions and of the wheels in the layer."""
    return lambda_.Architecture.ARM_64 if settings.architecture == "arm64" else lambda_.Architecture.X86_64
