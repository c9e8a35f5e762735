"""The shapes of models: which of their fields are times, and which have models with times. No I/O."""

from collections.abc import Iterator

from sdks.generator.node.typescript import TypeTexts
from sdks.generator.sdk_model import EVENT, Field, Model, SdkModel


def shape_texts(sdk: SdkModel, types: TypeTexts) -> Iterator[tuple[str, str]]:
    """Yield the name and the shape of each model of answers that has times."""
    for name, model in sdk.models.items():
        if model.is_output and name in types.names_with_times and name != EVENT:
            yield name, _shape_text(model, types)


def event_shapes(sdk: SdkModel, types: TypeTexts) -> Iterator[tuple[str, str]]:
    """Yield the type of each event with times, and the name of the shape of its object."""
    for event in sdk.events:
        if event.object_model in types.names_with_times:
            yield event.name, event.object_model


def _shape_text(model: Model, types: TypeTexts) -> str:
    times = ", ".join(f'"{each.name}"' for each in model.fields if each.type.kind == "datetime")
    inner_shapes = {each.name: name for each in model.fields if (name := _inner_model(model, each, types))}
    inner = ", ".join(f"{name}: () => {shape}" for name, shape in inner_shapes.items())
    members = [f"d: [{times}]"] if times else []
    return ", ".join((*members, f"m: {{ {inner} }}") if inner else members)


def _inner_model(owner: Model, field: Field, types: TypeTexts) -> str | None:
    names = field.type.model_names & types.names_with_times
    if not names:
        return None
    inner = field.type.items if field.type.kind == "list" else field.type
    if inner is None or inner.kind != "model":
        raise ValueError(f"{owner.name}.{field.name} has times that an answer cannot be converted by")
    return inner.name
