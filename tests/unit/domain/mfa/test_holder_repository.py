"""The people who have second factors, read from items of `access`."""

import pytest

from apikit.dynamo.table import Table
from apikit.errors import NotFound
from apikit.ids import new_id
from domain.mfa.factor_holder import FactorHolder
from domain.mfa.holder_repository import HolderRepository
from tests.storage import put_item


@pytest.mark.usefixtures("aws")
class TestGet:
    def test_returns_the_person_and_the_organizations_that_require_a_second_factor(self) -> None:
        user_id = new_id("usr")
        put_item(
            "access", {"pk": f"USER#{user_id}", "sk": "USER", "email": "j@example.com", "name": "J", "locale": "de"}
        )
        for organization_id, attributes in {"org_1": {}, "org_2": {"rm": True}, "org_3": {}}.items():
            put_item("access", {"pk": f"USER#{user_id}", "sk": f"ORG#{organization_id}"})
            put_item("access", {"pk": f"KEY#{user_id}#{organization_id}", "sk": "KEY", **attributes})
        put_item("access", {"pk": f"USER#{user_id}", "sk": "SES#1"})
        assert HolderRepository(Table("access")).get(user_id) == FactorHolder(
            user_id=user_id,
            name="J",
            email="j@example.com",
            locale="de",
            organization_ids=("org_1", "org_2", "org_3"),
            strict_organization_ids=("org_2",),
        )

    def test_returns_a_person_without_organizations(self) -> None:
        user_id = new_id("usr")
        put_item("access", {"pk": f"USER#{user_id}", "sk": "USER", "email": "j@example.com"})
        holder = HolderRepository(Table("access")).get(user_id)
        assert (holder.name, holder.locale, holder.organization_ids) == ("", "en", ())

    def test_refuses_an_unknown_person(self) -> None:
        with pytest.raises(NotFound):
            HolderRepository(Table("access")).get(new_id("usr"))
