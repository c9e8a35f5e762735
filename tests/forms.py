"""Forms for tests, through HTTP."""

from typing import Any

from tests.gateway import Caller

RSVP = {
    "name": "RSVP",
    "fields": [
        {"id": "guest_name", "label": "Your name", "required": True},
        {"id": "meal", "label": "What will you eat?", "type": "select", "options": ["Sea bass", "Risotto"]},
    ],
}


def a_form(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new form, not published yet; it asks for a name and a meal, unless the fields say otherwise."""
    answer = caller.call("POST", "/v1/forms", json={**RSVP, **fields})
    assert answer.status == 201, answer
    form: dict[str, Any] = answer.json()
    return form


def act(caller: Caller, form: dict[str, Any], action: str) -> dict[str, Any]:
    """The form after the action."""
    answer = caller.call("POST", f"/v1/forms/{form['id']}/{action}")
    assert answer.status == 200, answer
    form_: dict[str, Any] = answer.json()
    return form_
