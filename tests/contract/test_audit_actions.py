"""The table of the audit record's actions is what the code records: no action is missing, none is left over."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import chain
from typing import Any

import pytest

from apikit.audit.change_audit import AuditRules
from apikit.dynamo.record_table import RecordTable
from apikit.resources.records import Record
from local.paths import ROOT
from tests.audit_actions import ACTIONS, ALL_ACTIONS

DOMAIN = ROOT / "layers/domain/python"
_ACTION = re.compile(r"[a-z_]+\.[a-z_]+")
_RECORDERS = {"record", "_record", "report", "_report", "_remove", "_audit_event"}
IDENTITY = {"api_keys", "applications", "invitations", "members", "oauth_clients", "organizations", "roles"} | {
    "service_accounts",
    "tiers",
    "webhooks",
    "payment_providers",
}
"""The slices with changes that concern security: each of their repositories records them."""


def repositories() -> Iterator[tuple[str, type[RecordTable[Any]]]]:
    """Yield the slice and the class of each repository of records."""
    for path in sorted(DOMAIN.glob("domain/*/repository.py")):
        module = import_module(".".join(path.relative_to(DOMAIN).with_suffix("").parts))
        for each in vars(module).values():
            if isinstance(each, type) and issubclass(each, RecordTable) and each.__module__ == module.__name__:
                yield path.parent.name, each


def record_type_of(repository: type[RecordTable[Any]]) -> str:
    """The object of a repository's records."""
    (base,) = vars(repository)["__orig_bases__"]
    record_type: type[Record] = base.__args__[0]
    return record_type.object


def verbs_of(rules: AuditRules) -> set[str]:
    return {"created", "updated", "deleted", "restored", *rules.status_verbs.values()}


def literal_actions() -> set[str]:
    """The actions that the code names: in calls that record something, and in functions that find the action of a change."""
    return {
        node.value
        for path in DOMAIN.rglob("*.py")
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if _names_actions(part)
        for node in ast.walk(part)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ACTION.fullmatch(node.value)
    }


def _names_actions(part: ast.AST) -> bool:
    if isinstance(part, ast.FunctionDef):
        return part.name.endswith("find_audit_action")
    if not isinstance(part, ast.Call):
        return False
    return getattr(part.func, "attr", getattr(part.func, "id", "")) in _RECORDERS


def test_every_action_of_the_code_is_in_the_table() -> None:
    assert literal_actions() - ALL_ACTIONS == set()


def test_every_action_of_the_table_is_recorded() -> None:
    of_changes = {
        f"{record_type_of(repository)}.{verb}"
        for _, repository in repositories()
        if repository.audit_rules
        for verb in verbs_of(repository.audit_rules)
    }
    assert ALL_ACTIONS - literal_actions() - of_changes == set()


def test_every_verb_of_a_status_is_in_the_table() -> None:
    actions = {
        f"{record_type_of(repository)}.{verb}"
        for _, repository in repositories()
        if repository.audit_rules
        for verb in ("created", *repository.audit_rules.status_verbs.values())
    }
    assert actions - ALL_ACTIONS == set()


def test_no_action_is_in_two_subjects() -> None:
    assert len(list(chain.from_iterable(ACTIONS.values()))) == len(ALL_ACTIONS)


@pytest.mark.parametrize("name", sorted(IDENTITY))
def test_a_slice_that_concerns_security_records_its_changes(name: str) -> None:
    assert [each.__name__ for folder, each in repositories() if folder == name and each.audit_rules is None] == []
    assert name in {folder for folder, each in repositories()}
