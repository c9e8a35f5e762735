"""The packages that clients and weddings can have."""

from typing import Annotated, Literal

from pydantic import Field

PackageType = Literal["standard", "premium", "luxury", "custom"]

Package = Annotated[PackageType, Field(description="Package chosen by the couple.", examples=["premium"])]
