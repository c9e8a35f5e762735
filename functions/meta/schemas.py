"""What the meta function answers."""

from typing import Literal

from pydantic import BaseModel, Field


class Health(BaseModel, defer_build=True):
    """The platform answers."""

    status: Literal["ok"] = Field(description="`ok` while requests are answered.", examples=["ok"])
    api_version: str = Field(description="The newest version of the API.", examples=["v1"])
