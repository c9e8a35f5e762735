"""The synthesized templates as the tests read them; says nothing about what should be in them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Resource = dict[str, Any]


@dataclass(frozen=True)
class Templates:
    """Every stack's template, by the stack's name."""

    by_stack: dict[str, dict[str, Any]]

    @classmethod
    def read(cls, assembly: Path) -> "Templates":
        """The templates that a synthesis left in this folder."""
        files = assembly.glob("*.template.json")
        return cls({file.name.removesuffix(".template.json"): json.loads(file.read_text()) for file in files})

    def of_type(self, kind: str, *, stack: str | None = None) -> dict[str, Resource]:
        """Resources of one CloudFormation type by their logical ids."""
        return {
            name: resource
            for each, template in self.by_stack.items()
            if stack in {None, each}
            for name, resource in template["Resources"].items()
            if resource["Type"] == kind
        }

    def statements(self) -> Iterator[tuple[str, Resource]]:
        """Every statement of every policy of a role, with the policy's logical id."""
        for kind in ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"):
            for name, policy in self.of_type(kind).items():
                for statement in policy["Properties"]["PolicyDocument"]["Statement"]:
                    yield name, statement

    def statements_of(self, function: str) -> list[Resource]:
        """The statements of one function's role; `function` as in `StreamPublisher`."""
        return [statement for name, statement in self.statements() if name.startswith(f"{function}Role")]


def actions(statement: Resource) -> set[str]:
    """The statement's actions, one or many."""
    return as_set(statement["Action"])


def as_set(value: str | list[str]) -> set[str]:
    """CloudFormation writes a list of one as its element."""
    return {value} if isinstance(value, str) else set(value)


def mentions(value: Any, text: str) -> bool:
    """Whether the text is somewhere in a template's value."""
    return text in json.dumps(value)
