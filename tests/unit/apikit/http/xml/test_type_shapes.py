"""Types by schema: choices, references, nulls, free names. A value that does not match is unchanged."""

from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, JsonValue, TypeAdapter

from apikit.http.xml.parser import parse_tree
from apikit.http.xml.type_shapes import SchemaDecoder
from apikit.resources.fields import Metadata, Money

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


class Choice(BaseModel):
    course: str
    item: str
    count: int


class OnlyItem(BaseModel):
    item: int


class Node(BaseModel):
    size: int
    parts: "list[Node]" = Field(default_factory=list)


class Percent(BaseModel):
    kind: Literal["percent"]
    value: float


class Note(BaseModel):
    kind: Literal["note"]
    value: str


def read(kind: Any, inner: str, root: str = "r") -> Any:
    """Return the value of `<r>inner</r>` for the type."""
    schema = TypeAdapter(kind).json_schema(mode="validation")
    return SchemaDecoder(schema).decode(parse_tree(f"<{root} {XSI}>{inner}</r>".encode()))


class TestTexts:
    @pytest.mark.parametrize(
        ("kind", "text", "value"),
        [
            (int, "12500", 12500),
            (int, " -1\n", -1),
            (int | None, "0", 0),
            (Annotated[int, Field(strict=True, ge=0)], "7", 7),
            (float, "1", 1),
            (float, "-0.5e3", -500.0),
            (bool, "true", True),
            (bool, " false ", False),
            (Literal[1, 2], "2", 2),
            (Literal["any"] | int, "3", 3),
            (Literal["any"] | int, "any", "any"),
            (str, " 12 ", " 12 "),
            (str | None, "", ""),
            (str | int, "12", "12"),
            (Literal["a", "b"], "", ""),
            (list[str], "", []),
            (list[str] | None, " \n", []),
            (dict[str, int], "", {}),
            (Money | None, "", {}),
            (JsonValue, "12", "12"),
            (Any, "true", "true"),
        ],
    )
    def test_have_the_type_of_the_schema(self, kind: Any, text: str, value: Any) -> None:
        result = read(kind, text)
        assert (result, type(result)) == (value, type(value))

    @pytest.mark.parametrize(
        "text", ["1.0", "1e3", "+1", "01", "1_000", "0x1f", "\u0661", "x", "", "9" * 40, "1 2", "\u00a01"]
    )
    def test_that_are_not_integers_are_unchanged(self, text: str) -> None:
        assert read(int, text) == text

    @pytest.mark.parametrize("text", ["NaN", "INF", "Infinity", "1e999", ".5", "1.", "1e", "0x1p3"])
    def test_that_are_not_numbers_are_unchanged(self, text: str) -> None:
        assert read(float, text) == text

    @pytest.mark.parametrize("text", ["1", "0", "True", "TRUE", "yes", ""])
    def test_that_are_neither_true_nor_false_are_unchanged(self, text: str) -> None:
        assert read(bool, text) == text

    def test_for_a_list_or_an_object_are_unchanged(self) -> None:
        assert read(list[str], "a") == "a"
        assert read(Money, "a") == "a"


class TestNull:
    @pytest.mark.parametrize("kind", [int, str, list[int], Money | None, Any])
    def test_is_null_for_any_type(self, kind: Any) -> None:
        schema = TypeAdapter(kind).json_schema()
        assert SchemaDecoder(schema).decode(parse_tree(f'<r {XSI} xsi:nil="true"/>'.encode())) is None

    def test_clears_at_any_depth(self) -> None:
        assert read(dict[str, dict[str, str] | None], '<a xsi:nil="1"/><b><c xsi:nil="true"/></b>') == {
            "a": None,
            "b": {"c": None},
        }


class TestMembers:
    def test_of_lists_are_items(self) -> None:
        assert read(list[int], "<item>1</item><item>2</item>") == [1, 2]
        assert read(list[list[int]], "<item><item>1</item></item><item/>") == [[1], []]
        assert read(tuple[int, str], "<item>1</item><item>2</item>") == [1, "2"]

    def test_of_free_names_have_one_type(self) -> None:
        assert read(Metadata, '<a>1</a><entry name="b c">true</entry>') == {"a": "1", "b c": "true"}
        assert read(dict[str, int], '<a>1</a><entry name="">2</entry>') == {"a": 1, "": 2}
        assert read(dict[Annotated[str, Field(pattern="^a")], int], "<a>1</a>") == {"a": 1}

    def test_of_references_and_recursion(self) -> None:
        inner = "<size>1</size><parts><item><size>2</size><parts/></item><item><size>3</size></item></parts>"
        assert read(Node, inner) == {"size": 1, "parts": [{"size": 2, "parts": []}, {"size": 3}]}

    def test_of_a_choice_follow_its_constant(self) -> None:
        for kind in (Percent | Note, Annotated[Percent | Note, Field(discriminator="kind")]):
            assert read(kind, "<kind>percent</kind><value>5</value>") == {"kind": "percent", "value": 5}
            assert read(kind, "<kind>note</kind><value>5</value>") == {"kind": "note", "value": "5"}

    def test_that_are_unknown_are_left_to_validation(self) -> None:
        assert read(Money, "<amount>1</amount><colour><item>1</item></colour>") == {"amount": 1, "colour": ["1"]}

    def test_with_the_name_item_are_distinguished_from_lists(self) -> None:
        fish = "<course>main</course><item>fish</item><count>2</count>"
        assert read(list[Choice], f"<item>{fish}</item>") == [{"course": "main", "item": "fish", "count": 2}]
        assert read(OnlyItem, "<item>1</item>") == {"item": 1}
        assert read(OnlyItem, '<entry name="item">1</entry>') == {"item": 1}
        assert read(Any, "<item>1</item>") == ["1"]

    def test_of_the_wrong_type_are_unchanged(self) -> None:
        assert read(list[int], "<a>1</a>") == {"a": "1"}
        assert read(Money, "<item>1</item><item>2</item>") == ["1", "2"]
