"""The packages that a client or a wedding is sold."""

from typing import Annotated, Literal

from pydantic import Field

PackageType = Literal["standard", "premium", "luxury", "custom"]

Package = Annotated[PackageType, Field(description="Package chosen by the couple.", examples=["premium"])]
