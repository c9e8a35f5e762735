"""The menu record, its published versions, and the rules of its courses and prices. No I/O."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field

from apikit import errors
from apikit.resources import ListIndex, fields, versions

MenuKind = Literal["per_person", "per_table"]
Dietary = Literal[
    "vegetarian",
    "vegan",
    "pescatarian",
    "gluten_free",
    "lactose_free",
    "nut_free",
    "egg_free",
    "shellfish_free",
    "halal",
    "kosher",
]


def _drop_duplicates(dietary: list[Dietary]) -> list[Dietary]:
    return list(dict.fromkeys(dietary))


@dataclass(frozen=True, kw_only=True)
class MenuItem:
    """A dish or drink of a course."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[
        fields.Name,
        Field(description="Name of the item, unique within the course.", examples=["Sea bass, fennel, saffron"]),
    ]
    dietary: Annotated[
        list[Dietary],
        Field(
            max_length=10, description="Diets that the item is suitable for.", examples=[["pescatarian", "gluten_free"]]
        ),
        AfterValidator(_drop_duplicates),
    ] = field(default_factory=list)
    price: Annotated[
        fields.Money | None,
        Field(
            description="Price in addition to the price of the menu; null if included in it.",
            examples=[{"amount": 600, "currency": "EUR"}],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class Course:
    """A course of a menu."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[
        fields.Label, Field(description="Name of the course, unique within the menu.", examples=["Main course"])
    ]
    items: Annotated[
        list[MenuItem],
        Field(
            max_length=50,
            description="Items that guests can choose.",
            examples=[[{"name": "Sea bass, fennel, saffron", "dietary": ["pescatarian"]}]],
        ),
    ] = field(default_factory=list)


MenuName = Annotated[fields.Name, Field(description="Name of the menu, for your staff.", examples=["Summer dinner"])]
MenuKindField = Annotated[
    MenuKind,
    Field(
        description="Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).",
        examples=["per_person"],
    ),
]
MenuPrice = Annotated[
    fields.Money | None,
    Field(description="Price of the whole menu.", examples=[{"amount": 8900, "currency": "EUR"}]),
]
CourseList = Annotated[
    list[Course],
    Field(
        max_length=20,
        description="Courses in the order in which they are served; at most 100,000 bytes of JSON.",
        examples=[
            [
                {
                    "name": "Main course",
                    "items": [
                        {
                            "name": "Sea bass, fennel, saffron",
                            "dietary": ["pescatarian", "gluten_free"],
                            "price": {"amount": 600, "currency": "EUR"},
                        },
                        {"name": "Risotto, summer truffle", "dietary": ["vegetarian", "gluten_free"]},
                    ],
                }
            ]
        ],
    ),
]


@dataclass(frozen=True, kw_only=True)
class MenuFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: MenuName
    kind: MenuKindField = "per_person"
    price: MenuPrice = None
    courses: CourseList = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class MenuDetails(MenuFields):
    """The fields that a caller can set. They are a draft until they are published."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class MenuVersion(versions.Version):
    """A menu as it was published."""

    object: ClassVar[str] = "menu_version"
    record_id_field: ClassVar[str] = "menu_id"

    menu_id: Annotated[
        str, Field(description="ID of the menu that was published.", examples=["mnu_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ]
    name: MenuName
    kind: MenuKindField
    price: MenuPrice
    courses: CourseList


@dataclass(frozen=True, kw_only=True)
class Menu(MenuFields, versions.VersionedRecord):
    """A menu as stored: the draft, and the number of its latest version."""

    object: ClassVar[str] = "menu"
    prefix: ClassVar[str] = "mnu"
    collection: ClassVar[str] = "menus"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(order="name"), ListIndex(equal="kind"))
    version_type: ClassVar[type[versions.Version]] = MenuVersion


def require_valid_menu(menu: MenuDetails) -> None:
    """Raise InvalidRequest for duplicate names, different currencies, or courses above the size limit."""
    fields.require_size(menu.courses, pointer="/courses", value_type=CourseList)
    faults = [*_duplicate_name_faults("/courses", [course.name for course in menu.courses]), *_currency_faults(menu)]
    for number, course in enumerate(menu.courses):
        faults += _duplicate_name_faults(f"/courses/{number}/items", [item.name for item in course.items])
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def _duplicate_name_faults(pointer: str, names: list[str]) -> Iterator[errors.FieldError]:
    previous_names: set[str] = set()
    for number, name in enumerate(names):
        if name.casefold() in previous_names:
            yield errors.FieldError("duplicate", "is a duplicate", pointer=f"{pointer}/{number}/name")
        previous_names.add(name.casefold())


def _currency_faults(menu: MenuDetails) -> Iterator[errors.FieldError]:
    prices = [("/price", menu.price)] + [
        (f"/courses/{c}/items/{i}/price", item.price)
        for c, course in enumerate(menu.courses)
        for i, item in enumerate(course.items)
    ]
    currencies = [(pointer, price.currency) for pointer, price in prices if price]
    for pointer, currency in currencies:
        if currency != currencies[0][1]:
            yield errors.FieldError(
                "currency_mismatch", "all prices of a menu must have the same currency", pointer=f"{pointer}/currency"
            )
