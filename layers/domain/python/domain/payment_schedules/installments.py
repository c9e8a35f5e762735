"""Split of a total into the items of a payment schedule: amounts and percentages, which add up exactly. No I/O."""

from collections.abc import Callable, Iterator, Sequence

from apikit import errors
from apikit.resources import fields
from domain.payment_schedules.model import PaymentScheduleDetails
from domain.payment_schedules.schedule_items import WHOLE, ScheduleItem, ScheduleItemDetails, to_share
from domain.rounding import divide_half_even


def require_consistent(details: PaymentScheduleDetails) -> None:
    """Raise InvalidRequest unless the schedule is for one thing, and each item has an amount or a percentage."""
    faults = [*_reference_faults(details), *_item_faults(details.items)]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def find_total(details: PaymentScheduleDetails, rest: fields.Money | None) -> fields.Money:
    """Return the total: what remains to be paid of the booking, or the sent one, or the sum of the amounts. Raises InvalidRequest."""
    if rest and details.total:
        raise _fault(
            "not_allowed", "the schedule splits what remains to be paid for the booking; omit the total", "/total"
        )
    total = rest or details.total
    if total:
        return total
    amounts = [item.amount for item in details.items if item.amount]
    if len(amounts) < len(details.items):
        raise _fault("required", "required with percentages, since nothing else gives a total", "/total")
    sum_minor = sum(amount.amount for amount in amounts)
    if sum_minor > fields.MAX_AMOUNT_MINOR:
        raise _fault("too_large", f"the amounts add up to more than {fields.MAX_AMOUNT_MINOR:,} minor units", "/items")
    return fields.Money(amount=sum_minor, currency=amounts[0].currency)


def create_items(items: Sequence[ScheduleItemDetails], total: fields.Money) -> list[ScheduleItem]:
    """Return the items of a new schedule, which add up to the total. Raises InvalidRequest with what is missing or too much."""
    faults = list(_currency_faults(items, total)) or list(_sum_faults(items, total))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    lines = _split(items, total.amount)
    faults = [_error("too_small", "would be less than 1 minor unit", f"/items/{n}") for n in _empty_lines(lines)]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    return [
        ScheduleItem(
            number=number,
            label=item.label,
            due_on=item.due_on,
            amount=fields.Money(amount=line, currency=total.currency),
            percent=item.percent,
        )
        for number, (item, line) in enumerate(zip(items, lines, strict=True), 1)
    ]


def _split(items: Sequence[ScheduleItemDetails], total_minor: int) -> list[int]:
    """Return the amount of each item; the last one with a percentage receives the rest."""
    lines = [
        item.amount.amount if item.amount else divide_half_even(total_minor * to_share(item.percent or 0), WHOLE)
        for item in items
    ]
    last_percent = max((n for n, item in enumerate(items) if item.percent), default=None)
    if last_percent is not None:
        lines[last_percent] += total_minor - sum(lines)
    return lines


def _empty_lines(lines: Sequence[int]) -> list[int]:
    return [n for n, line in enumerate(lines) if line < 1]


def _reference_faults(details: PaymentScheduleDetails) -> Iterator[errors.FieldError]:
    if details.booking_id and details.wedding_id:
        detail = "a schedule is for a booking or for a wedding; omit one of them"
        yield _error("not_together", detail, "/wedding_id")
    if not details.booking_id and not details.wedding_id:
        yield _error("required", "required without wedding_id", "/booking_id")
        yield _error("required", "required without booking_id", "/wedding_id")


def _item_faults(items: Sequence[ScheduleItemDetails]) -> Iterator[errors.FieldError]:
    for n, item in enumerate(items):
        if item.amount and item.percent:
            yield _error(
                "not_together", "an item has an amount or a percentage; omit one of them", f"/items/{n}/percent"
            )
        if not item.amount and not item.percent:
            yield _error("required", "required without percent", f"/items/{n}/amount")


def _currency_faults(items: Sequence[ScheduleItemDetails], total: fields.Money) -> Iterator[errors.FieldError]:
    for n, item in enumerate(items):
        if item.amount and item.amount.currency != total.currency:
            detail = f"must be in {total.currency}, the currency of the total"
            yield _error("currency_mismatch", detail, f"/items/{n}/amount/currency")


def _sum_faults(items: Sequence[ScheduleItemDetails], total: fields.Money) -> Iterator[errors.FieldError]:
    """Yield an error if the items do not add up. With amounts, half a minor unit may be missing."""
    amounts_minor = [item.amount.amount for item in items if item.amount]
    share = sum(to_share(item.percent) for item in items if item.percent)
    if not amounts_minor:
        if share != WHOLE:
            yield _error("wrong_sum", f"the percentages {_describe(share, WHOLE, _percent_text)}", "/items")
        return
    exact_sum = sum(amounts_minor) * WHOLE + total.amount * share
    if abs(exact_sum - total.amount * WHOLE) * 2 > WHOLE:
        sum_minor = divide_half_even(exact_sum, WHOLE)
        text = _describe(sum_minor, total.amount, lambda amount: f"{amount:,}")
        yield _error("wrong_sum", f"the items, in minor units of {total.currency}, {text}", "/items")


def _describe(actual: int, target: int, to_text: Callable[[int], str]) -> str:
    difference = (
        f"{to_text(target - actual)} are missing" if actual < target else f"{to_text(actual - target)} too many"
    )
    return f"add up to {to_text(actual)} of {to_text(target)}: {difference}"


def _percent_text(share: int) -> str:
    """Return a share in percent, without zeros at the end."""
    whole, decimals = divmod(share, WHOLE // 100)
    return f"{whole}.{decimals:04d}".rstrip("0").rstrip(".")


def _error(code: str, detail: str, pointer: str) -> errors.FieldError:
    return errors.FieldError(code, detail, pointer=pointer)


def _fault(code: str, detail: str, pointer: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([_error(code, detail, pointer)])
