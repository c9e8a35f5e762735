"""Fields of which a body has exactly one."""

from apikit import errors


def require_one_of(**values: object) -> None:
    """Raise InvalidRequest unless exactly one of the values is not None; the errors name the fields that were sent."""
    names = [name for name, value in values.items() if value is not None]
    if len(names) != 1:
        detail = f"exactly one of {', '.join(values)} must be sent"
        faults = [errors.FieldError("one_of", detail, pointer=f"/{name}") for name in names or [*values][:1]]
        raise errors.InvalidRequest.from_errors(faults)
