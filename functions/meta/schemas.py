"""Response schemas of the meta function."""

from typing import Literal

from pydantic import BaseModel, Field


class Health(BaseModel, defer_build=True):
    """Health of the platform."""

    status: Literal["ok"] = Field(description="Status of the platform: `ok` if it answers requests.", examples=["ok"])
    api_version: Literal["v1"] = Field(description="Latest version of the API.", examples=["v1"])
