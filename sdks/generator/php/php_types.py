"""Names and types of the model as PHP and PHPDoc texts. No I/O."""

from collections.abc import Iterable

from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import EVENT, EnumType, Field, Method, Model, Parameter, SdkModel, TypeRef

# https://www.php.net/manual/en/reserved.keywords.php
RESERVED = frozenset(
    """
    abstract and array as bool break callable case catch class clone const continue declare default do echo else elseif empty enddeclare
    endfor endforeach endif endswitch endwhile enum eval exit extends false final finally float fn for foreach function global goto if
    implements include instanceof insteadof int interface isset iterable list match mixed namespace never new null object or parent print
    private protected public readonly require return self static string switch throw trait true try unset use var void while xor yield
    """.split()  # noqa: SIM905 - one a line is long
)
OPTIONS = {
    "idempotency_key": "string",
    "timeout": "float|int",
    "max_retries": "int",
    "organization": "string",
    "api_version": "string",
    "headers": "array<string, string>",
}
_OUTPUTS = {
    "string": "string",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "datetime": "\\DateTimeImmutable",
    "date": "\\DateTimeImmutable",
    "any": "mixed",
    "object": "array",
    "list": "array",
    "map": "array",
    "enum": "string",
}
_OUTPUT_DOCS = {**_OUTPUTS, "object": "array<string, mixed>"}
_INPUT_DOCS = {
    **_OUTPUT_DOCS,
    "number": "float|int",
    "datetime": "\\DateTimeInterface|string",
    "date": "\\DateTimeInterface|string",
}
_TIMES = frozenset({"date", "datetime"})


def camel(name: str) -> str:
    """Return a name in camel case: `upsertByExternalId`."""
    text = pascal(name)
    return text[:1].lower() + text[1:]


def class_name(name: str) -> str:
    """Return the name of the class of a model or a resource; a word of the language has a suffix."""
    text = pascal(name)
    return f"{text}Model" if text.lower() in RESERVED else text


def quote(text: str) -> str:
    """Return a text as PHP has it in its source."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


class TypeTexts:
    """The texts of types, in the language and in PHPDoc."""

    def __init__(self, sdk: SdkModel) -> None:
        self._sdk = sdk

    def property_type(self, field: Field) -> str:
        """Return the type of a model's property. One that a response may lack is null then."""
        text = _php_type(field.type)
        if text == "mixed" or not (field.type.is_nullable or not field.is_required):
            return text
        return f"{text}|null" if "|" in text else f"?{text}"

    def property_doc(self, field: Field) -> str:
        """Return what PHPDoc adds to the type of a property; empty for nothing."""
        text = self._output(field.type)
        if text.replace("|null", "") == _php_type(field.type).replace("|null", ""):
            return ""
        return f"{text}|null" if not field.is_required and not text.endswith("|null") else text

    def result_type(self, method: Method) -> str:
        """Return the type that a method returns."""
        if method.returns == "nothing" or method.result is None:
            return "void"
        if method.returns in {"page", "lines"}:
            return "Page" if method.returns == "page" else "array"
        text = self._with_namespace(method.result)
        return f"{text}|Models\\Job" if method.returns == "job" and text != "Models\\Job" else text

    def result_doc(self, method: Method) -> str:
        """Return what PHPDoc adds to the type that a method returns; empty for nothing."""
        if method.returns == "lines":
            return "list<array<string, mixed>>"
        if method.returns == "page" and method.result:
            return f"Page<{self._with_namespace(method.result)}>"
        return self._output(method.result) if method.result and method.result.kind == "object" else ""

    def _with_namespace(self, type_ref: TypeRef) -> str:
        if type_ref.name == EVENT:
            return "Event"
        return f"Models\\{class_name(type_ref.name)}" if type_ref.kind == "model" else _php_type(type_ref)

    def _output(self, type_ref: TypeRef) -> str:
        text = self._doc(type_ref, is_input=False)
        return f"{text}|null" if type_ref.is_nullable and text != "mixed" else text

    def input(self, type_ref: TypeRef) -> str:
        """Return the type of a value in a request."""
        text = self._doc(type_ref, is_input=True)
        return f"{text}|null" if type_ref.is_nullable and text != "mixed" else text

    def _doc(self, type_ref: TypeRef, *, is_input: bool) -> str:
        inner = self.input if is_input else self._output
        match type_ref.kind:
            case "model":
                return type_ref.name if is_input else class_name(type_ref.name)
            case "enum":
                return _enum_text(self._sdk.enums[type_ref.name], is_input=is_input)
            case "list":
                return f"list<{inner(_items(type_ref))}>"
            case "map":
                return f"array<string, {inner(_items(type_ref))}>"
            case "choice":
                return _union(map(self.input, type_ref.choices)) if is_input else _php_type(type_ref)
        return (_INPUT_DOCS if is_input else _OUTPUT_DOCS)[type_ref.kind]

    def query(self, parameter: Parameter) -> str:
        """Return the type of a query parameter: a value, or an array of operators."""
        text = self.input(parameter.type)
        if parameter.filter is None:
            return text
        operators = ", ".join(f"{operator}?: {self.input(each)}" for operator, each in parameter.filter.operators)
        return f"{text}|array{{{operators}}}"

    def body_entries(self, model: Model) -> list[str]:
        """Return the entries of the array shape of a body."""
        return [f"{each.name}{'' if each.is_required else '?'}: {self.input(each.type)}" for each in model.fields]

    def query_entries(self, method: Method) -> list[str]:
        """Return the entries of the array shape of a query."""
        return [f"{each.name}{'' if each.is_required else '?'}: {self.query(each)}" for each in method.query_parameters]


def option_entries(method: Method) -> list[str]:
    """Return the entries of the array shape of the options of a call."""
    if_match = {"if_match": "int|string"} if method.if_match != "none" else {}
    return [f"{name}?: {text}" for name, text in {**if_match, **OPTIONS}.items()]


def kind(type_ref: TypeRef) -> str:
    """Return the kind of a value in a response, as the class `Decoder` reads it; empty for a plain value."""
    match type_ref.kind:
        case "datetime" | "date":
            return type_ref.kind
        case "number":
            return "float"
        case "model":
            return class_name(type_ref.name)
        case "list" | "map":
            inner = kind(_items(type_ref))
            return inner and (f"[{inner}]" if type_ref.kind == "list" else f"{{{inner}}}")
        case "choice":
            models = [each for each in type_ref.choices if each.kind == "model"]
            return kind(models[0]) if len(models) == 1 else ""
    return ""


def input_kind(type_ref: TypeRef) -> str:
    """Return the kind of a value in a request, as the class `Encoder` reads it; empty for a plain value."""
    match type_ref.kind:
        case "date":
            return "date"
        case "object":
            return "map"
        case "model":
            return type_ref.name
        case "list" | "map":
            inner = input_kind(_items(type_ref))
            return f"[{inner}]" if type_ref.kind == "list" else f"{{{inner}}}"
        case "choice" if not _TIMES & {each.kind for each in type_ref.choices}:
            return next(filter(None, map(input_kind, type_ref.choices)), "")
    return ""


def _php_type(type_ref: TypeRef) -> str:
    if type_ref.kind == "model":
        return class_name(type_ref.name)
    if type_ref.kind == "choice":
        # Whether a text is a time or a date is not known before it is read.
        return _union("string" if each.kind in _TIMES else _php_type(each) for each in type_ref.choices)
    return _OUTPUTS[type_ref.kind]


def _union(texts: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(part for text in texts for part in text.split("|")))


def _enum_text(enum: EnumType, *, is_input: bool) -> str:
    """Return the values of an enum. Responses may have others."""
    return "|".join([*map(quote, enum.values), *([] if is_input else ["string"])])


def _items(type_ref: TypeRef) -> TypeRef:
    return type_ref.items or TypeRef("any")
