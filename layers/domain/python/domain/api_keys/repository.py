"""API keys in DynamoDB: the public record in `resources`, its hot twin for the gate in `access`, both in one transaction.

The twin (`KEY#{id}`, `KEY`): sh the secret's SHA-256, st status, ex expiry (epoch seconds), pl plan, og organization, sc scopes,
lu last use; the gate adds counters.
"""

from datetime import timedelta

from apikit.admission.plans import Plan
from apikit.clock import epoch_ms
from apikit.dynamo.records import RecordTable
from apikit.dynamo.table import ABSENT, Expression, Item, Table, transact
from apikit.records import Cause
from domain.api_keys.model import ApiKey

NEVER = 253_402_300_799  # the last second of the year 9999
_REMEMBERED_FOR = timedelta(days=90)


class ApiKeyRepository(RecordTable[ApiKey]):
    """The store of API keys."""

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, ApiKey)
        self._access = access

    def issue(self, record: ApiKey, cause: Cause, *, secret_hash: bytes) -> None:
        """Stores a new key; it lets in from then on."""
        transact(
            [
                self.table.put_operation(self.item_of(record, cause), ABSENT),
                self._access.put_operation(_twin(record, secret_hash), ABSENT),
            ]
        )

    def companions(self, record: ApiKey, expecting: int | None) -> list[Item]:
        """A removed key lets nobody in from the next request on; it is remembered for a while, to tell its users why."""
        if not record.deleted_at:
            return []
        forgotten_at = epoch_ms(record.deleted_at + _REMEMBERED_FOR) // 1000
        revoked = Expression(
            update="SET st = :revoked, #ttl = :ttl",
            names={"#ttl": "ttl"},
            values={":revoked": "revoked", ":ttl": forgotten_at},
        )
        return [self._access.update_operation(f"KEY#{record.id}", "KEY", revoked)]


def _twin(record: ApiKey, secret_hash: bytes) -> Item:
    return {
        "pk": f"KEY#{record.id}",
        "sk": "KEY",
        "sh": secret_hash,
        "st": record.status,
        "ex": epoch_ms(record.expires_at) // 1000 if record.expires_at else NEVER,
        "pl": Plan(per_hour=record.per_hour).text,
        "og": record.organization_id,
        "sc": list(record.scopes),
    }
