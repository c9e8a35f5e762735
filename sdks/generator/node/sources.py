"""The files of the Node.js SDK that are generated."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sdks.generator.node.methods import MethodTexts
from sdks.generator.node.shapes import event_shapes, shape_texts
from sdks.generator.node.typescript import TypeTexts, camel, comment, enum_text, imports
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import EVENT_MODELS, ErrorCode, Field, Method, Model, Resource, SdkModel
from sdks.generator.texts import NOTICE

# Modules with methods that are written by hand, with the names of the resources that they extend.
_EXTENSIONS = Path(__file__).parents[2] / "node" / "src" / "extensions"
# `EventEnvelope` of the runtime stands for them.
_ENVELOPE = EVENT_MODELS - {"EventActor"}
_FILTER_TYPES = ("OneOf", "Range", "Writable", "Open")


def files(sdk: SdkModel) -> dict[str, str]:
    """Return the generated files: the path below `sdks/node`, and the text."""
    return _Sources(sdk).files()


class _Sources:
    def __init__(self, sdk: SdkModel) -> None:
        self._sdk = sdk
        self._types = TypeTexts(sdk)
        templates = Path(__file__).resolve().parents[1] / "templates" / "node"
        self._environment = Environment(  # noqa: S701 - TypeScript and Markdown, not HTML
            loader=FileSystemLoader(templates),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.globals |= {
            "camel": camel,
            "comment": comment,
            "class_name": self._class_name,
            "notice": NOTICE,
        }

    def files(self) -> dict[str, str]:
        sources = {
            "server.ts": self._render("server.ts", base_url=self._sdk.base_url),
            "models.ts": self._models(),
            "shapes.ts": self._render("shapes.ts", shapes=list(shape_texts(self._sdk, self._types))),
            "errors.ts": self._errors(),
            "events.ts": self._events(),
            "client.ts": self._client(),
            "types.ts": self._published_types(),
            "resources/index.ts": self._render("resources.ts", resources=self._resources()),
        }
        sources |= {f"resources/{each.name}.ts": self._resource(each) for each in self._sdk.all_resources}
        return {f"src/generated/{path}": text for path, text in sources.items()} | {"REFERENCE.md": self._reference()}

    def _class_name(self, resource: Resource) -> str:
        """Return the name of the class of a resource; models keep theirs."""
        name = pascal(resource.name)
        return f"{name}Resource" if name in self._sdk.models else name

    def _render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(f"{template}.jinja").render(**values)

    def _models(self) -> str:
        models = [
            (comment(model.description), model.name, self._fields(model))
            for model in self._sdk.models.values()
            if model.name not in _ENVELOPE
        ]
        enums = [enum_text(self._sdk.enums[name]) for name in sorted(self._sdk.enums)]
        return self._render("models.ts", enums=enums, models=models)

    def _fields(self, model: Model) -> str:
        others = "  [field: string]: unknown;\n" if model.is_open else ""
        return "".join(self._field(model, each) for each in model.fields) + others

    def _field(self, model: Model, field: Field) -> str:
        is_input = not model.is_output
        text = self._types.input(field.type) if is_input else self._types.output(field.type)
        if field.constant is not None:
            text = f'"{field.constant}"'
        is_present = field.is_required or (field.constant is not None and not is_input)
        return f"{comment(field.description, '  ')}  {field.name}{'' if is_present else '?'}: {text};\n"

    def _errors(self) -> str:
        families = {each.family: each.status for each in self._sdk.errors}
        codes = [each for each in self._sdk.errors if each.name != each.family]
        return self._render("errors.ts", families=families, codes=codes, error_class=_error_class)

    def _events(self) -> str:
        names = {each.object_model for each in self._sdk.events}
        return self._render(
            "events.ts",
            events=self._sdk.events,
            shapes=list(event_shapes(self._sdk, self._types)),
            imports=imports(" ".join(names), self._sdk.models, "./models.js"),
        )

    def _client(self) -> str:
        return self._render("client.ts", resources=self._sdk.resources, aliases=self._aliases())

    def _aliases(self) -> list[tuple[str, Resource, Method]]:
        methods = [(parent, each) for parent in self._sdk.all_resources for each in parent.methods]
        return [(alias, parent, each) for parent, each in methods for alias in each.aliases]

    def _published_types(self) -> str:
        queries = {each.name: MethodTexts(each, self._types).query_names() for each in self._sdk.all_resources}
        parameters = [
            (pascal(alias, "params"), each.body.name if each.body else pascal(parent.name, each.name, "query"))
            for alias, parent, each in self._aliases()
        ]
        names = " ".join(name for _, name in parameters)
        lines = imports(names, self._sdk.models, "./models.js")
        for resource, query_names in queries.items():
            lines += imports(names, query_names, f"./resources/{resource}.js")
        return self._render("types.ts", queries=queries, parameters=parameters, imports=lines)

    def _resources(self) -> list[tuple[str, str]]:
        return [
            (
                self._class_name(each),
                f"../../extensions/{each.name}.js"
                if (_EXTENSIONS / f"{each.name}.ts").exists()
                else f"./{each.name}.js",
            )
            for each in self._sdk.all_resources
        ]

    def _resource(self, resource: Resource) -> str:
        texts = MethodTexts(resource, self._types)
        queries, methods = list(texts.queries()), list(texts.methods())
        text = "".join((*queries, *methods))
        return self._render(
            "resource.ts",
            resource=resource,
            queries=queries,
            methods=methods,
            models=imports(text, (*self._sdk.models, *self._sdk.enums), "../models.js"),
            options=imports(text, ("RequestOptions", "Version"), "../../runtime/options.js"),
            filters=imports(text, _FILTER_TYPES, "../../runtime/types.js"),
            has_events="eventShape" in text,
            has_shapes="shapes." in text,
            has_paths="path`" in text,
            has_pages="PagePromise<" in text,
        )

    def _reference(self) -> str:
        sections = []
        for resource in self._sdk.resources:
            for each in (resource, *resource.children):
                name = camel(each.name) if each is resource else f"{camel(resource.name)}.{camel(each.name)}"
                texts = MethodTexts(each, self._types)
                rows = [(f"client.{name}.{texts.signature(method)}", method) for method in each.methods]
                sections.append((f"client.{name}", each.description, rows))
        return self._render("REFERENCE.md", sections=sections, aliases=self._aliases())


def _error_class(error: ErrorCode | str) -> str:
    name = error if isinstance(error, str) else error.name
    return f"{name.removesuffix('Error')}Error"
