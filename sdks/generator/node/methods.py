"""The methods of resources in TypeScript. No I/O."""

import re
from collections.abc import Iterator

from sdks.generator.node.typescript import WIDTH, TypeTexts, camel, comment
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import EVENT, Method, Parameter, Resource, TypeRef

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class MethodTexts:
    """The texts of the methods of a resource: their queries, signatures and bodies."""

    def __init__(self, resource: Resource, types: TypeTexts) -> None:
        self._resource = resource
        self._types = types

    def queries(self) -> Iterator[str]:
        """Yield the interfaces of the queries of reading methods."""
        for method in self._resource.methods:
            if has_query(method):
                yield self._query_text(method)

    def query_names(self) -> list[str]:
        """Return the names of these interfaces."""
        return [self._query_name(each) for each in self._resource.methods if has_query(each)]

    def methods(self) -> Iterator[str]:
        """Yield the methods."""
        for method in self._resource.methods:
            yield self._method_text(method)

    def signature(self, method: Method) -> str:
        """Return the name of a method with those of its arguments, for the reference."""
        arguments = (text.split(": ")[0] for text in self._arguments(method))
        return f"{camel(method.name)}({', '.join(arguments)})"

    def _query_name(self, method: Method) -> str:
        return pascal(self._resource.name, method.name, "query")

    def _query_text(self, method: Method) -> str:
        fields = "".join(self._parameter_text(each) for each in method.query_parameters)
        title = comment(f"Query of `{camel(self._resource.name)}.{camel(method.name)}`.")
        return f"{title}export interface {self._query_name(method)} {{\n{fields}}}\n"

    def _parameter_text(self, parameter: Parameter) -> str:
        mark = "" if parameter.is_required else "?"
        text = comment(parameter.description, "  ")
        return f"{text}  {parameter.name}{mark}: {self._types.parameter(parameter)};\n"

    def _method_text(self, method: Method) -> str:
        text = method.description
        if not text.startswith(method.summary):
            text = f"{method.summary}.\n\n{text}"
        if method.is_deprecated:
            text += "\n\n@deprecated"
        function, result = self._result(method)
        arguments = [f"{each}" for each in self._arguments(method)]
        line = f"  {camel(method.name)}({', '.join(arguments)}): {result} {{"
        if len(line) > WIDTH:
            inner = "".join(f"    {each},\n" for each in arguments)
            line = f"  {camel(method.name)}(\n{inner}  ): {result} {{"
        return f"{comment(text, '  ')}{line}\n    return {function}({self._call(method)});\n  }}\n"

    def _arguments(self, method: Method) -> Iterator[str]:
        for each in method.path_parameters:
            yield f"{camel(each.name)}: {self._types.input(each.type)}"
        has_required_options = method.if_match == "required"
        if method.body:
            body = self._types.input(method.body)
            if method.is_body_required:
                yield f"body: {body}"
            else:
                yield f"body: {body} | undefined" if has_required_options else f"body?: {body}"
        if has_query(method):
            is_required = any(each.is_required for each in method.query_parameters)
            yield f"query{'' if is_required else '?'}: {self._query_name(method)}"
        yield f"options{'' if has_required_options else '?'}: {self._options(method)}"

    def _options(self, method: Method) -> str:
        members = []
        if method.if_match != "none":
            members.append(f"ifMatch{'' if method.if_match == 'required' else '?'}: Version")
        if not has_query(method):
            members += [f"{each.name}?: {self._types.parameter(each)}" for each in method.query_parameters]
        return f"RequestOptions & {{ {'; '.join(members)} }}" if members else "RequestOptions"

    def _result(self, method: Method) -> tuple[str, str]:
        result = method.result or TypeRef("any")
        text = self._types.output(result) if method.result else "void"
        match method.returns:
            case "page":
                return f"this.page<{text}>", f"PagePromise<{text}>"
            case "lines":
                return f"this.lines<{text}>", f"AsyncIterable<{text}>"
            case "text":
                return "this.text", "Promise<string>"
            case "job" if result.name != "Job":
                text = f"{text} | Job"
        return f"this.value<{text}>", f"Promise<{text}>"

    def _call(self, method: Method) -> str:
        path = _PLACEHOLDER.sub(lambda match: f"${{{camel(match[1])}}}", method.path)
        path = f"path`{path}`" if method.path_parameters else f'"{path}"'
        members = ["query"] if has_query(method) else []
        members += ["body", "options"] if method.body else ["options"]
        if (shape := self._shape(method)) is not None:
            members.append("shape: eventShape" if shape == EVENT else f"shape: shapes.{shape}")
        if not method.has_credentials:
            members.append("isPublic: true")
        return f'"{method.http_method}", {path}, {{ {", ".join(members)} }}'

    def _shape(self, method: Method) -> str | None:
        # A job or an answer at once: only jobs have times.
        names = {method.result.name} if method.result else set()
        names |= {"Job"} if method.returns == "job" else set()
        found = sorted(names & self._types.names_with_times)
        if len(found) > 1:
            raise ValueError(f"{method.operation_id} returns several models with times: {found}")
        return found[0] if found else None


def has_query(method: Method) -> bool:
    """Return whether the method has an argument for its query: methods that write have its members in their options."""
    return method.http_method == "GET" and bool(method.query_parameters)
