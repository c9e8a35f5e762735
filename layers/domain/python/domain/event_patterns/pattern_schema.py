"""The published schema of event patterns. Requests are checked by the compiler, which reports errors with their places."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from domain.event_patterns.pattern_operators import MAX_NUMBER

_ONE_MEMBER: dict[str, Any] = {"minProperties": 1, "maxProperties": 1}
_Number = Annotated[float, Field(ge=-MAX_NUMBER, le=MAX_NUMBER)]
_TextList = Annotated[list[str], Field(min_length=1)]
_NumberList = Annotated[list[_Number], Field(min_length=1)]
_Comparisons = Annotated[list[Literal["=", "<", "<=", ">", ">="] | _Number], Field(min_length=2, max_length=4)]


class CaselessText(BaseModel):
    """A text that is compared without regard to case."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(alias="equals-ignore-case", description="The text.", examples=["villa lago"])


class ExcludedText(BaseModel):
    """Texts that a value must not have: one operator, with a text or an array of texts."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_ONE_MEMBER)

    prefix: str | _TextList = Field(default_factory=str, description="Excluded beginnings.", examples=["wedding."])
    suffix: str | _TextList = Field(default_factory=str, description="Excluded endings.", examples=[".deleted"])
    caseless: str | _TextList = Field(
        default_factory=str,
        alias="equals-ignore-case",
        description="Excluded texts, compared without regard to case.",
        examples=["canceled"],
    )
    wildcard: str | _TextList = Field(
        default_factory=str, description="Excluded texts with wildcards.", examples=["*.archived"]
    )


class FilterOperator(BaseModel):
    """An operator: exactly one of these members."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_ONE_MEMBER)

    prefix: str | CaselessText = Field(default_factory=str, description="Beginning of a text.", examples=["2027-06"])
    suffix: str | CaselessText = Field(default_factory=str, description="End of a text.", examples=["@example.com"])
    caseless: str = Field(
        default_factory=str,
        alias="equals-ignore-case",
        description="A text, compared without regard to case.",
        examples=["eur"],
    )
    anything_but: str | _Number | _TextList | _NumberList | ExcludedText = Field(
        default_factory=str,
        alias="anything-but",
        description="Excluded values: all other values match.",
        examples=[["canceled", "lost"]],
    )
    numeric: _Comparisons = Field(
        default_factory=list,
        description="One comparison with a number, or a lower and an upper bound: numbers from -5,000,000,000 to 5,000,000,000 "
        "with at most six decimals.",
        examples=[[">", 10000]],
    )
    exists: bool = Field(
        default_factory=bool,
        description="Whether the field has a value. Objects and empty arrays are not values; null is one.",
        examples=[True],
    )
    cidr: str = Field(default_factory=str, description="Network of an IPv4 or IPv6 address.", examples=["10.0.0.0/24"])
    wildcard: str = Field(
        default_factory=str,
        description=r"A text in which `*` matches any characters; `\*` is an asterisk, `\\` a backslash.",
        examples=["*Lago*"],
    )


class EventFilter(BaseModel):
    """An event pattern, or the pattern of an object in it: fields of an event, all of which must match.

    The field `$or` has an array of patterns instead, one of which must match.
    """

    model_config = ConfigDict(extra="allow", json_schema_extra={"minProperties": 1})
    # `$or` is not declared: it is not an XML name, and the document has no way to say how XML writes it.
    __pydantic_extra__: dict[
        str,
        "Annotated[list[str | float | bool | FilterOperator | EventFilter | None], Field(min_length=1)] | EventFilter",
    ]
