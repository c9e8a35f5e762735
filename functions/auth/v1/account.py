"""Routes of the own account, version 1."""

from typing import Annotated

from fastapi import APIRouter, Response

from apikit.http import CurrentPerson, PersonRoute, operation, provide
from apikit.rest import responses
from domain.people.model import DEFAULT_LOCALE, Profile
from domain.profiles.profiles import Profiles
from domain.profiles.wiring import profiles
from functions.auth.v1.public_routes import PREFIX, TAG
from functions.auth.v1.schemas import PersonOut, ProfilePatch

router = APIRouter(prefix=PREFIX, tags=[TAG], route_class=PersonRoute)
People = Annotated[Profiles, provide(profiles)]


@router.get("/me", response_model=PersonOut, **operation(None, sdk="auth.get_me"))
async def get_me(person: CurrentPerson, people: People) -> Response:
    """Get your account."""
    return _respond(people.get(person.user_id))


@router.patch("/me", response_model=PersonOut, **operation(None, sdk="auth.update_me"))
async def update_me(person: CurrentPerson, people: People, body: ProfilePatch) -> Response:
    """Update your account.

    Changes your name and the language of mails to you. A new name is that of your user in every organization, too.
    """
    locale = DEFAULT_LOCALE if "locale" in body.model_fields_set and body.locale is None else body.locale
    profile = people.update(person.user_id, name=body.name, locale=locale, request_id=person.request_id)
    return _respond(profile)


def _respond(profile: Profile) -> Response:
    return responses.json_response(PersonOut.from_profile(profile), headers=responses.NO_STORE)
