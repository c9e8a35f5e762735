"""What Schemathesis must not take for a failure, each with its reason. The checks themselves are its own, all of them."""

import itertools
import json
import os
import re
import zlib
from collections.abc import Mapping
from typing import Any

import schemathesis
from schemathesis import Case, HookContext
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.transport import Response
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import JsonSchemaError, RejectedPositiveData

SHARE = int(os.environ.get("WEDSYNC_FUZZ_ONE_OF", "1"))
"""The coverage phase, which is thousands of cases an operation, is cut to one of so many, always the same ones."""

_OTHER_FORMS = frozenset({"application/xml", "application/merge-patch+json"})
_KEY = "Idempotency-Key"
_VALID_KEY = re.compile(r"[!-~]([ -~]{0,253}[!-~])?")
_NUMBERS = itertools.count(1)
_MEMBER = re.compile(
    r"(/properties/(create|update|delete|operations)/items|(?:- |component: )(create|update|delete|operations) ->)"
)

# Faults that no schema can foretell, by their codes. What a schema can say (lengths, patterns, types, names of fields, required
# ones) is not among them: of that, every refusal of a request that fits its schema is a failure.
RULES: Mapping[str, str] = {
    # What must be there, or must not be.
    "not_found": "a reference to what is not there",
    "archived": "a reference to what is out of use",
    "not_offered": "the staff and the spaces of a service",
    "capacity": "the places of a service",
    "not_published": "a version of what has none yet",
    "taken": "what only one may have",
    "invalid_parent": "only the own organization is one",
    "invalid_organization": "the own organization, or a child",
    "invalid_reference": "a combo of itself",
    "other_venue": "spaces of the wedding's venue",
    "over_creator": "a key never grants more than its creator holds",
    "sandbox_only": "a test key makes test keys",
    # What depends on another field, on the resource as it stands, or on the time.
    "contradiction": "a limit of a day below that of its hour",
    "card_number": "numbers that cards have",
    "currency_mismatch": "one currency in a menu, a payment and a payment schedule",
    "date_mismatch": "a wedding starts on its date",
    "in_the_past": "what ends has to end later than now",
    "invalid_option": "only a tentative wedding has one",
    "invalid_order": "an end before its beginning",
    "invalid_span": "a beginning before its end, and not in the future",
    "invalid_status": "what a new resource may begin with",
    "live_only": "rules of an organization are set with live credentials",
    "locks_you_out": "rules that refuse the request itself",
    "not_allowed": "options, of a kind of field that has none; a token of cash; the test provider in live mode",
    "one_of": "two fields of which a request must have one",
    "not_together": "two parameters or fields of which a request may have one",
    "outside_wedding": "a part within the whole",
    "overlapping": "hours of one day",
    "read_only": "what cannot change once it is there",
    "too_early": "what is known on the day",
    "too_old": "what is kept ends some time before now",
    # Lists as wholes.
    "duplicate": "a name within its list",
    "too_large": "a resource as a whole, or a sum",
    "too_precise": "more decimals than a percentage has",
    "too_small": "money that moves",
    "too_many": "what one request takes on",
    "too_short": "the elements of a combo, and of nothing else",
    "wrong_size": "several lists together",
    "wrong_sum": "items that do not add up to their total",
    # Grammars with a standard or a data base of their own.
    "invalid_break": "one of two fields",
    "invalid_currency": "the codes of ISO 4217",
    "invalid_locale": "the tags of BCP 47",
    "invalid_cidr": "addresses and networks of both families",
    "invalid_domain": "names of hosts in Punycode",
    "invalid_email": "`email` as a format lets more through",
    "invalid_filter": "the language of EventBridge",
    "invalid_header": "names and values as HTTP has them, each once",
    "invalid_operation": "a method and a route",
    "invalid_origin": "an origin as browsers send it",
    "invalid_pattern": "user agents with wildcards",
    "invalid_phone": "numbering plans",
    "invalid_public_key": "keys",
    "invalid_secret": "Base64 of a key",
    "invalid_setting": "a number as text",
    "invalid_time_zone": "the names of a data base",
    "invalid_url": "https, and nowhere inside",
    "private_key": "keys",
    "reserved_header": "those of HTTP and of the platform",
    "unknown_operation": "a method and a route that there is",
    "unknown_scope": "`*` and resources by name",
}
# They are rules of bodies; of parameters, the document says as much.
_RULES_OF_BODIES = frozenset({"out_of_range", "repeated"})
_DATES = frozenset({"from", "to"})


@schemathesis.hook
def filter_case(context: HookContext, case: Case[Any]) -> bool:
    """True for a case that is to be sent."""
    phase = case.meta.phase.name if case.meta else None
    if phase in {TestPhase.EXAMPLES, TestPhase.COVERAGE} and case.media_type in _OTHER_FORMS:
        # The same bodies once more in another form: the fuzzing phase sends some of them.
        return False
    if phase is not TestPhase.COVERAGE:
        return True
    text = repr((case.method, case.path, case.path_parameters, case.query, case.body))
    return zlib.crc32(text.encode(errors="replace")) % SHARE == 0


@schemathesis.hook
def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
    """Give the case an Idempotency-Key of its own: with another case's, it is refused before its body is judged."""
    headers: Any = case.headers or {}
    key = headers.get(_KEY)
    if isinstance(key, str) and _VALID_KEY.fullmatch(key):
        headers[_KEY] = f"fuzz-{next(_NUMBERS)}".ljust(len(key), "-")


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
    """True for a failure that is one."""
    if isinstance(failure, RejectedPositiveData):
        return not (_is_xml(case) or _is_refused_by_a_rule(_problem(response), case))
    if isinstance(failure, AcceptedNegativeData):
        return not (_is_xml(case) or _is_of_a_member(failure) or _is_metadata(failure))
    if isinstance(failure, JsonSchemaError):
        # With `fields` an answer has those fields alone, and the schema is that of whole ones.
        return "fields" not in (case.query or {})
    return True


def _is_xml(case: Case[Any]) -> bool:
    """OpenAPI's `xml` knows no null and no names like `a b`, so what is written by it is another value than was meant.

    XML bodies are judged by everything else; that they mean what JSON means is tests/contract/test_xml.py's.
    """
    return bool(case.media_type and case.media_type.endswith("/xml"))


def _is_of_a_member(failure: Failure) -> bool:
    """Bulk and batch judge each member on its own and answer 200 for them all, each with its status."""
    return _MEMBER.search(failure.message) is not None


def _is_metadata(failure: Failure) -> bool:
    """`metadata[name]=value`: in a query every value is text, whatever it was meant to be."""
    return "parameter `metadata` in query" in failure.message


def _is_refused_by_a_rule(problem: dict[str, Any], case: Case[Any]) -> bool:
    code = problem.get("code")
    if code == "invalid_cursor":
        # Only lists make cursors.
        return True
    if code == "rate_limited" and case.path.endswith("/calendar.ics"):
        # It has a limit per address, and is sent more cases in a minute.
        return True
    if code == "malformed_url":
        # U+FFFD, which the gateway puts in the place of what is not UTF-8, and which no schema leaves out.
        return True
    if code == "unknown_parameter":
        # Filters and orders that no index serves together; a parameter that is documented and not known would be a failure.
        return not str(problem["detail"]).startswith("This operation does not support")
    faults = problem.get("errors", [])
    return bool(faults) and all(_is_rule(fault, case) for fault in faults)


def _is_rule(fault: dict[str, Any], case: Case[Any]) -> bool:
    code: str = fault["code"]
    detail: str = fault["detail"]
    if code == "unknown_field" and fault.get("parameter") == "fields":
        # A path into what only `expand` would have put there.
        return True
    if code == "wrong_type" and detail == "should be a valid integer":
        # JSON Schema takes 58.0 as an integer; we want it written as one.
        return isinstance(_value_at(case.body, fault["pointer"]), float)
    if code == "required":
        # In words of our own: what another field makes necessary, such as choices before one submits.
        return detail != "required"
    if code == "out_of_range" and fault.get("parameter") in _DATES:
        # JSON Schema bounds no dates.
        return True
    return code in RULES or (code in _RULES_OF_BODIES and "pointer" in fault)


def _value_at(value: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        value = value[int(name)] if isinstance(value, list) else value[name]
    return value


def _problem(response: Response) -> dict[str, Any]:
    try:
        problem = json.loads(response.content)
    except ValueError:
        return {}
    return problem if isinstance(problem, dict) else {}
