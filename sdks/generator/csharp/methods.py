"""The methods of resources in C#. No I/O."""

from collections.abc import Iterator

from sdks.generator import texts
from sdks.generator.csharp.names import WIDTH, comment, method_name, optional, query_type, type_text, variable
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import Method, Parameter, Resource

# `RequestOptions` has them, for every method.
_OPTIONS = frozenset({"fields", "expand"})
_ACCEPT = {"text": "*/*", "lines": "application/jsonl, application/json"}


class MethodTexts:
    """The texts of the methods of a resource, and of the queries of those that read."""

    def __init__(self, resource: Resource) -> None:
        self._resource = resource

    def queries(self) -> Iterator[tuple[str, str, list[str]]]:
        """Yield the name, the comment and the properties of the query of each method that has one."""
        for method in self._resource.methods:
            if parameters := query_parameters(method):
                title = f"Query of `{pascal(self._resource.name)}.{method_name(method.name)}`."
                yield self._query_name(method), comment(title), [_property(each) for each in parameters]

    def methods(self) -> Iterator[str]:
        """Yield the methods."""
        for method in self._resource.methods:
            yield self._comment(method) + self._declaration(method)

    def signature(self, method: Method) -> str:
        """Return a method with the names of its arguments, for the reference."""
        names = [text.split(" = ")[0].rpartition(" ")[2] for text in self._arguments(method)]
        return f"{method_name(method.name)}({', '.join(names[:-1])})"

    def result(self, method: Method) -> str:
        """Return the type that a method returns."""
        text = type_text(method.result, is_input=False) if method.result else ""
        match method.returns:
            case "page":
                return f"Pages<{text}>"
            case "lines":
                return "IAsyncEnumerable<JsonElement>"
            case "job" if text != "Job":
                return f"Task<JobOr<{text}>>"
        return f"Task<{text}>" if text else "Task"

    def _query_name(self, method: Method) -> str:
        return pascal(self._resource.name, method.name, "query")

    def _comment(self, method: Method) -> str:
        scope = f"Required scope: `{method.scope}`." if method.scope else ""
        remarks = "\n\n".join(each for each in (texts.explain(method), scope) if each)
        return comment(f"{method.summary.rstrip('.')}.", "    ") + comment(remarks, "    ", tag="remarks")

    def _declaration(self, method: Method) -> str:
        mark = '    [Obsolete("The API will drop it.")]\n' if method.is_deprecated else ""
        arguments = list(self._arguments(method))
        head = f"    public {self.result(method)} {method_name(method.name)}("
        line = f"{head}{', '.join(arguments)}) =>"
        if len(line) > WIDTH:
            inner = ",\n".join(f"        {each}" for each in arguments)
            line = f"{head}\n{inner}) =>"
        return f"{mark}{line}\n        {self._call(method)};\n"

    def _arguments(self, method: Method) -> Iterator[str]:
        needs_version = method.if_match == "required"
        for each in method.path_parameters:
            yield f"string {variable(each.name)}"
        if method.body:
            body = type_text(method.body, is_input=True)
            end = "" if needs_version else " = null"
            yield f"{body} body" if method.is_body_required else f"{optional(body)} body{end}"
        if parameters := query_parameters(method):
            name = self._query_name(method)
            yield f"{name} query" if any(each.is_required for each in parameters) else f"{name}? query = null"
        yield "VersionedRequestOptions options" if needs_version else "RequestOptions? options = null"
        yield "CancellationToken cancellationToken = default"

    def _call(self, method: Method) -> str:
        values = "".join(f", {variable(each.name)}" for each in method.path_parameters)
        members = []
        if query_parameters(method):
            members.append("Query = query")
        if method.body:
            members.append("Body = body")
        if method.is_repeatable:
            members.append("HasKey = true")
        if not method.has_credentials:
            members.append("IsPublic = true")
        if method.returns in _ACCEPT:
            members.append(f'Accept = "{_ACCEPT[method.returns]}"')
        call = f'new("{method.http_method}", "{method.path}"{values})' + (
            f" {{ {', '.join(members)} }}" if members else ""
        )
        return f"{self._function(method)}({call}, options, cancellationToken)"

    def _function(self, method: Method) -> str:
        if method.result is None:
            return "Send"
        text = type_text(method.result, is_input=False)
        match method.returns:
            case "page":
                return f"List<{text}>"
            case "lines":
                return "SendLines"
            case "text":
                return "SendText"
            case "job" if text != "Job":
                return f"SendJob<{text}>"
        return f"Send<{text}>"


def query_parameters(method: Method) -> list[Parameter]:
    """Return the parameters of a query that the options of calls do not have. Raises ValueError for a method that writes."""
    parameters = [each for each in method.query_parameters if each.name not in _OPTIONS]
    if parameters and method.http_method != "GET":
        raise ValueError(f"{method.operation_id} has parameters of a query that no argument takes")
    return parameters


def _property(parameter: Parameter) -> str:
    text = query_type(parameter)
    mark = "required " if parameter.is_required else ""
    text = text if parameter.is_required else optional(text)
    description = comment(parameter.description or f"The parameter `{parameter.name}`.", "    ")
    line = f'    [JsonPropertyName("{parameter.name}")] public {mark}{text} {pascal(parameter.name)} {{ get; init; }}\n'
    return description + line
