"""Menus for tests, through HTTP."""

from typing import Any

from tests.gateway import Caller

EUR = "EUR"
DINNER = {
    "name": "Summer dinner",
    "price": {"amount": 8900, "currency": EUR},
    "courses": [
        {
            "name": "Main course",
            "items": [
                {"name": "Sea bass", "dietary": ["pescatarian"], "price": {"amount": 600, "currency": EUR}},
                {"name": "Risotto", "dietary": ["vegan", "gluten_free"]},
            ],
        },
        {"name": "Dessert", "items": [{"name": "Sorbet"}]},
    ],
}


def a_menu(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new menu of two courses, not published yet."""
    answer = caller.call("POST", "/v1/menus", json={**DINNER, **fields})
    assert answer.status == 201, answer
    menu: dict[str, Any] = answer.json()
    return menu


def publish(caller: Caller, menu: dict[str, Any]) -> dict[str, Any]:
    """The menu after it was published."""
    answer = caller.call("POST", f"/v1/menus/{menu['id']}/publish")
    assert answer.status == 200, answer
    form: dict[str, Any] = answer.json()
    return form
