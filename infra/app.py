"""Entry point of the CDK app. For AWS, cdk-nag's AwsSolutions pack checks them during synthesis."""

from aws_cdk import App, CliCredentialsStackSynthesizer, IReusableStackSynthesizer, Tags, Validations
from cdk_nag import AwsSolutionsChecks

from infra import names
from infra.function_spec import Family
from infra.settings import Settings
from infra.stacks.api import ApiStack
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack
from infra.stacks.family import FamilyStack
from infra.stacks.monitoring import ObservabilityStack
from infra.stacks.portal import PortalStack


def build(context: dict[str, str] | None = None, *, outdir: str | None = None) -> App:
    """Return the app with its stacks. `context` is added to the context of cdk.json and of the command line."""
    context_app = App(context=context, outdir=outdir)
    settings = Settings.from_context(context_app.node)
    app = App(context=context, outdir=outdir, default_stack_synthesizer=_synthesizer(settings))
    data = DataStack(app, names.DATA_STACK, settings=settings)
    events = EventsStack(app, names.EVENTS_STACK, settings=settings, data=data)
    api = ApiStack(app, names.API_STACK, settings=settings, data=data, events=events)
    for family in Family:
        FamilyStack(app, family, settings=settings, data=data, events=events, gateway=api.gateway)
    PortalStack(app, names.PORTAL_STACK, settings=settings, data=data, gateway=api.gateway)
    ObservabilityStack(app, names.OBSERVABILITY_STACK, settings=settings, data=data, events=events, gateway=api.gateway)
    Tags.of(app).add("application", "wedsync")
    if not settings.is_local:
        # The emulator has no TLS, so the local stack cannot meet the rules about TLS.
        Validations.of(app).add_plugins(AwsSolutionsChecks(app))
    return app


def _synthesizer(settings: Settings) -> IReusableStackSynthesizer | None:
    """Return a synthesizer that deploys with the caller's credentials: the emulator has no bootstrap roles."""
    if not settings.is_local:
        return None
    return CliCredentialsStackSynthesizer(file_assets_bucket_name=names.LOCAL_ASSETS_BUCKET)


if __name__ == "__main__":
    build().synth()
