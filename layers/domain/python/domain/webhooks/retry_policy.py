"""When failed deliveries of a webhook are retried."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from apikit.resources import fields

DEFAULT_DELAYS_S = (60, 300, 900, 3_600, 21_600, 86_400)


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """The delays after failed attempts."""

    __pydantic_config__ = fields.STRICT
    delays_s: Annotated[
        list[Annotated[int, Field(strict=True, ge=1, le=86_400)]],
        Field(
            max_length=10,
            description="Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, "
            "the delivery fails. Empty: one attempt only.",
            examples=[list(DEFAULT_DELAYS_S)],
        ),
    ] = field(default_factory=lambda: list(DEFAULT_DELAYS_S))
