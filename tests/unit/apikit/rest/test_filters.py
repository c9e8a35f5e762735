"""What a cursor of a list is bound to."""

import pytest

from apikit.rest.filters import parse_list_request
from domain.clients.model import Client


class TestScope:
    """The texts are those of cursors that callers hold: they change for no rename."""

    @pytest.mark.parametrize(
        ("query", "scope"),
        [
            ({}, "((), None)"),
            ({"sort": "name"}, "((), Order(field='name', is_descending=False))"),
            ({"status": "active"}, "((Condition(field='status', operator='eq', values=('active',)),), None)"),
            (
                {"status[in]": "lead,active", "wedding_date[gte]": "2027-06-12", "sort": "-wedding_date"},
                (
                    "((Condition(field='status', operator='in', values=('lead', 'active')), "
                    "Condition(field='wedding_date', operator='gte', values=('2027-06-12',))), "
                    "Order(field='wedding_date', is_descending=True))"
                ),
            ),
        ],
    )
    def test_is_what_earlier_cursors_were_signed_for(self, query: dict[str, str], scope: str) -> None:
        assert parse_list_request(Client, query).scope == scope
