"""Names and types of the model as Python texts. No I/O."""

import keyword

from sdks.generator.sdk_model import Field, Method, Model, Parameter, SdkModel, TypeRef

_OUTPUTS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "datetime": "dt.datetime",
    "date": "dt.date",
    "any": "Any",
    "object": "dict[str, Any]",
}
_INPUTS = {**_OUTPUTS, "datetime": "dt.datetime | str", "date": "dt.date | str", "object": "Mapping[str, Any]"}
OPTION_FIELDS = {
    "idempotency_key": "str",
    "timeout": "float",
    "max_retries": "int",
    "organization": "str",
    "api_version": "str",
    "headers": "Mapping[str, str]",
}


class TypeTexts:
    """The texts of types, for responses and for requests."""

    def __init__(self, sdk: SdkModel) -> None:
        self._models = sdk.models

    def output(self, type_ref: TypeRef) -> str:
        """Return the type of a value in a response."""
        text = self._output(type_ref)
        return f"{text} | None" if type_ref.is_nullable and text != "Any" else text

    def _output(self, type_ref: TypeRef) -> str:
        match type_ref.kind:
            case "model" | "enum":
                return type_ref.name
            case "list":
                return f"list[{self.output(_items(type_ref))}]"
            case "map":
                return f"dict[str, {self.output(_items(type_ref))}]"
            case "choice":
                return " | ".join(dict.fromkeys(map(self.output, type_ref.choices)))
        return _OUTPUTS[type_ref.kind]

    def input(self, type_ref: TypeRef) -> str:
        """Return the type of a value in a request."""
        text = self._input(type_ref)
        return f"{text} | None" if type_ref.is_nullable and text != "Any" else text

    def _input(self, type_ref: TypeRef) -> str:
        match type_ref.kind:
            case "enum":
                return type_ref.name
            case "model":
                model = self._models[type_ref.name]
                return f"{self.input_name(model)} | Mapping[str, Any]" if model.is_open else self.input_name(model)
            case "list":
                return f"Sequence[{self.input(_items(type_ref))}]"
            case "map":
                return f"Mapping[str, {self.input(_items(type_ref))}]"
            case "choice":
                return " | ".join(dict.fromkeys(map(self.input, type_ref.choices)))
        return _INPUTS[type_ref.kind]

    def input_name(self, model: Model) -> str:
        """Return the name of a model in requests: one that responses have, too, has a suffix."""
        if not model.is_output:
            return model.name
        name = f"{model.name}Input"
        return f"{model.name}Value" if name in self._models else name

    def query(self, parameter: Parameter) -> str:
        """Return the type of a query parameter: a value, or a mapping of operators."""
        text = self.input(parameter.type)
        if parameter.filter is None:
            return text
        values = dict.fromkeys(self.input(each) for _, each in parameter.filter.operators)
        names = ", ".join(f'"{operator}"' for operator, _ in parameter.filter.operators)
        return f"{text} | Mapping[Literal[{names}], {' | '.join(values)}]"


def _items(type_ref: TypeRef) -> TypeRef:
    return type_ref.items or TypeRef("any")


def is_name(text: str) -> bool:
    """Return whether a text can be the name of an argument."""
    return text.isidentifier() and not keyword.iskeyword(text)


def argument_name(text: str) -> str:
    """Return the name of the argument for a parameter: `from_` for `from`."""
    return f"{text}_" if keyword.iskeyword(text) else text


def takes_keywords(method: Method, sdk: SdkModel) -> bool:
    """Return whether the fields of the body can be keywords: they are names, and none is that of an option."""
    if method.body is None or method.body.kind != "model":
        return False
    names = {each.name for each in sdk.models[method.body.name].fields}
    return all(map(is_name, names)) and not names & {*OPTION_FIELDS, *query_names(method), "if_match"}


def query_names(method: Method) -> list[str]:
    """Return the names of the query parameters."""
    return [argument_name(each.name) for each in method.query_parameters]


def body_fields(method: Method, sdk: SdkModel) -> tuple[Field, ...]:
    """Return the fields of the body."""
    return sdk.models[method.body.name].fields if method.body and method.body.kind == "model" else ()
