"""The world of people with accounts."""

from tests.accounts import world as world
