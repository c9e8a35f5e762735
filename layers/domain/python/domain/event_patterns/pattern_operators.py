"""The operators of event patterns, except `exists`: each makes a test of a value from its operand.

Amazon EventBridge User Guide, "Comparison operators for use in event patterns". Its documentation leaves these open; here they are:

- Case is ignored by Unicode's case folding.
- `numeric` has operands from -5e9 to 5e9 with six decimals, as documented; values of events may be larger.
- `cidr` ignores the host bits of its operand.
"""

import ipaddress
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from operator import eq, ge, gt, le, lt
from typing import Any

from domain.event_patterns.pattern_faults import OperandError
from domain.event_patterns.wildcard import Wildcard

ValueTest = Callable[[Any], bool]
"""Returns whether a value without members (a text, a number, true, false or null) passes."""

MAX_NUMBER = 5_000_000_000
MAX_DECIMALS = 6
_IGNORE_CASE = "equals-ignore-case"
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {"=": eq, "<": lt, "<=": le, ">": gt, ">=": ge}
_RANGE_LENGTH = 4
_MASK = re.compile(r"[0-9]{1,3}", re.ASCII)
_LAST_MASKS = {4: 31, 6: 127}
_CIDR_FORM = "must be an IP address and a mask, such as 10.0.0.0/24"


def is_number(value: Any) -> bool:
    """Return whether the JSON value is a number; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def compile_operator(name: str, operand: Any) -> ValueTest:
    """Return the test of an operator. Raises OperandError, also for an unknown operator."""
    compile_operand = _OPERATORS.get(name)
    if compile_operand is None:
        names = ", ".join(sorted([*_OPERATORS, "exists"]))
        raise OperandError(f"is not an operator; use one of {names}")
    return compile_operand(operand)


def compile_values(values: list[Any]) -> ValueTest:
    """Return a test for being one of these texts, numbers, booleans or nulls."""
    texts = frozenset(value for value in values if isinstance(value, str))
    numbers = frozenset(value for value in values if is_number(value))
    literals = tuple(value for value in values if value is None or isinstance(value, bool))

    def is_one_of(value: Any) -> bool:
        if isinstance(value, str):
            return value in texts
        if value is None or isinstance(value, bool):
            return any(value is literal for literal in literals)
        return value in numbers

    return is_one_of


def _require_text(operand: Any) -> str:
    if not isinstance(operand, str):
        raise OperandError("must be a string")
    return operand


def _test_text(is_match: Callable[[str], bool]) -> ValueTest:
    return lambda value: isinstance(value, str) and is_match(value)


def _compile_prefix(operand: Any) -> ValueTest:
    if isinstance(operand, dict):
        base = _casefold_affix(operand)
        return _test_text(lambda text: text.casefold().startswith(base))
    prefix = _require_text(operand)
    return _test_text(lambda text: text.startswith(prefix))


def _compile_suffix(operand: Any) -> ValueTest:
    if isinstance(operand, dict):
        base = _casefold_affix(operand)
        return _test_text(lambda text: text.casefold().endswith(base))
    suffix = _require_text(operand)
    return _test_text(lambda text: text.endswith(suffix))


def _casefold_affix(operand: dict[str, Any]) -> str:
    if operand.keys() != {_IGNORE_CASE}:
        raise OperandError(f"must be a string, or an object with {_IGNORE_CASE} only")
    return _require_text(operand[_IGNORE_CASE]).casefold()


def _compile_ignore_case(operand: Any) -> ValueTest:
    base = _require_text(operand).casefold()
    return _test_text(lambda text: text.casefold() == base)


def _compile_wildcard(operand: Any) -> ValueTest:
    return _test_text(Wildcard.parse(_require_text(operand)).matches)


def _compile_numeric(operand: Any) -> ValueTest:
    """Return the test of `[">", 0]` or `[">", 0, "<=", 5]`."""
    if not isinstance(operand, list) or len(operand) not in {2, _RANGE_LENGTH}:
        raise OperandError('must be an array of one or two comparisons, such as [">", 0] or [">", 0, "<=", 5]')
    comparisons = [_compile_comparison(*operand[position : position + 2]) for position in range(0, len(operand), 2)]
    if len(operand) == _RANGE_LENGTH:
        if operand[0] not in {">", ">="} or operand[2] not in {"<", "<="}:
            raise OperandError("must have > or >= first and < or <= second when it has two comparisons")
        if operand[1] >= operand[3]:
            raise OperandError("must have a lower bound below its upper bound")
    return lambda value: is_number(value) and all(test(value) for test in comparisons)


def _compile_comparison(name: Any, limit: Any) -> ValueTest:
    compare = _COMPARISONS.get(name) if isinstance(name, str) else None
    if compare is None:
        raise OperandError(f"must have one of {', '.join(_COMPARISONS)} before each number")
    if not is_number(limit):
        raise OperandError("must have a number after each comparison")
    _require_range(limit)
    return lambda value: compare(value, limit)


def _require_range(operand: float) -> None:
    if abs(operand) > MAX_NUMBER:
        raise OperandError(f"must have numbers from -{MAX_NUMBER} to {MAX_NUMBER}")
    exponent = Decimal(str(operand)).normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > MAX_DECIMALS:
        raise OperandError(f"must have numbers with at most {MAX_DECIMALS} decimals")


def _compile_cidr(operand: Any) -> ValueTest:
    address, _, mask = _require_text(operand).partition("/")
    if not _MASK.fullmatch(mask):
        raise OperandError(_CIDR_FORM)
    try:
        network = ipaddress.ip_network(f"{_parse_address(address)}/{mask}", strict=False)
    except ValueError:
        raise OperandError(_CIDR_FORM) from None
    last_mask = _LAST_MASKS[network.version]
    if int(mask) > last_mask:
        raise OperandError(f"must have a mask from 0 to {last_mask}; write a single address as a value")

    def is_member(text: str) -> bool:
        try:
            return _parse_address(text) in network
        except ValueError:
            return False

    return _test_text(is_member)


def _parse_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    if "%" in text:
        raise ValueError("An IPv6 address with a zone is not an address of a network.")
    return ipaddress.ip_address(text)


def _compile_anything_but(operand: Any) -> ValueTest:
    if not isinstance(operand, dict):
        return _negate([compile_values(_values_of(operand))])
    if len(operand) != 1 or operand.keys() - _NEGATABLE.keys():
        raise OperandError(f"must have a value, an array of values, or one of {', '.join(_NEGATABLE)}")
    ((name, inner),) = operand.items()
    inner_operands = inner if isinstance(inner, list) else [inner]
    if not inner_operands or not all(isinstance(each, str) for each in inner_operands):
        raise OperandError("must be a string or an array of strings", (name,))
    if name in {"prefix", "suffix"} and "" in inner_operands:
        raise OperandError("must not be empty", (name,))
    try:
        return _negate([_NEGATABLE[name](each) for each in inner_operands])
    except OperandError as error:
        raise OperandError(error.detail, (name,)) from None


def _values_of(operand: Any) -> list[Any]:
    """Return the values that `anything-but` excludes: texts only or numbers only."""
    values: list[Any] = operand if isinstance(operand, list) else [operand]
    is_text = all(isinstance(value, str) for value in values)
    if not values or not (is_text or all(is_number(value) for value in values)):
        raise OperandError("must have a string, a number, an array of strings or an array of numbers")
    if not is_text:
        for value in values:
            _require_range(value)
    return values


def _negate(tests: list[ValueTest]) -> ValueTest:
    return lambda value: not any(test(value) for test in tests)


_NEGATABLE: Mapping[str, Callable[[Any], ValueTest]] = {
    "prefix": _compile_prefix,
    "suffix": _compile_suffix,
    _IGNORE_CASE: _compile_ignore_case,
    "wildcard": _compile_wildcard,
}
_OPERATORS: Mapping[str, Callable[[Any], ValueTest]] = {
    **_NEGATABLE,
    "anything-but": _compile_anything_but,
    "numeric": _compile_numeric,
    "cidr": _compile_cidr,
}
OPERATOR_NAMES = frozenset({*_OPERATORS, "exists"})
"""Names of the operators. A field inside `$or` must not have one of them."""
