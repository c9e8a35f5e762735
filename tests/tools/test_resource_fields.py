"""`FIELDS` of `make new-resource`."""

import pytest

from tools.resource_fields import BadField, ReferenceTarget, TemplateFields, parse_fields

TARGETS = {
    "clients": ReferenceTarget("clients", "cli", "client"),
    "menu-selections": ReferenceTarget("menu-selections", "mns", "menu_selection"),
}


def render_fields(fields: str) -> dict[str, str]:
    return TemplateFields(parse_fields(fields, TARGETS), "gift card").substitutions()


class TestFields:
    def test_keep_their_order_and_marks(self) -> None:
        fields = parse_fields("code:label!^ amount:money client:ref(clients)!", TARGETS)
        assert [(each.name, each.is_required, each.is_unique) for each in fields] == [
            ("code", True, True),
            ("amount", False, False),
            ("client_id", True, False),
        ]

    def test_are_written_with_their_types_and_descriptions(self) -> None:
        assert render_fields("code:label! size:enum(a,b)")["fields"].splitlines() == [
            """    code: Annotated[fields.Label, Field(description="Code of the gift card.", examples=['A1'])]""",
            """    size: Annotated[Literal["a", "b"] | None, Field(description="Size of the gift card.", examples=['a'])] = None""",
        ]

    def test_that_refer_are_ids(self) -> None:
        line = render_fields("code:label selection:ref(menu-selections)")["fields"].splitlines()[1]
        assert line == (
            """    selection_id: Annotated[Annotated[str, ReferenceTo("mns")] | None, """
            """Field(description="ID of the selection of the gift card.", examples=['mns_01k0a3v5m8f1xq2w7r9tbdc6yz'])] = None"""
        )

    def test_serve_lists_as_far_as_there_are_indexes(self) -> None:
        assert render_fields("a:label b:date c:money d:email e:text f:label")["indexes"] == (
            'ListIndex(equal="a"), ListIndex(order="b"), ListIndex(equal="d"), ListIndex(order="e"), '
        )

    def test_that_refer_can_be_expanded(self) -> None:
        assert render_fields("code:label")["expansions"] == ""
        assert render_fields("code:label selection:ref(menu-selections) client:ref(clients)")["expansions"] == (
            ', expansions={"selection": ("selection_id", "menu_selection"), "client": ("client_id", "client")}'
        )

    def test_change_by_one_that_is_not_unique(self) -> None:
        assert render_fields("code:label^ uses:int")["change"] == "{'uses': 4}"

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ("code", "write a field as name:type"),
            ("Code:label", "write a field as name:type"),
            ("code:label?", "write a field as name:type"),
            (
                "code:colour",
                "supported types: label, text, money, date, int, bool, phone, locale, zone, notes, email, enum",
            ),
            ("code:label(a)", "supported types"),
            ("size:enum(a)", "supported types"),
            ("amount:money^", "only a label, a text or an email can be unique"),
            ("code:label code:text", "code is a duplicate"),
            ("status:label", "status is a reserved name"),
            ("class:label", "class is a reserved name"),
            ("client:ref(clients)", "at least one field that is not a reference"),
            ("name:text guest:ref(guests)", "unknown collection guests; use one of clients, menu-selections"),
            ("name:text guest:ref", "unknown collection"),
        ],
    )
    def test_that_cannot_be_written_are_refused(self, fields: str, message: str) -> None:
        with pytest.raises(BadField, match=message):
            parse_fields(fields, TARGETS)
