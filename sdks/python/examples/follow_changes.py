"""Keeps a copy of all clients in a file: `WEDSYNC_SECRET=sk_test_… python follow_changes.py copy.json [--once]`."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from wedsync import WedSyncClient

wedsync = WedSyncClient(os.environ["WEDSYNC_SECRET"], base_url=os.environ.get("WEDSYNC_URL", "https://api.wedsync.com"))
file = Path(sys.argv[1])
copy: dict[str, Any] = (
    json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"cursor": None, "clients": {}}
)


def copy_everything(_cursor: str) -> None:
    """Read all clients: changes are missing, because the cursor has expired."""
    copy["clients"] = {
        each.id: {"version": each.version, "name": each.name} for each in wedsync.clients.list(limit=100)
    }


def store(cursor: str) -> None:
    """Store the changes together with the cursor behind them."""
    file.write_text(json.dumps({**copy, "cursor": cursor}), encoding="utf-8")


for change in wedsync.changes.follow(
    cursor=copy["cursor"],
    types=["client"],
    stop_at_end="--once" in sys.argv,
    on_reset=copy_everything,
    on_cursor=store,
):
    if change.data is None:
        copy["clients"].pop(change.id, None)
    elif change.version > copy["clients"].get(change.id, {"version": 0})["version"]:
        copy["clients"][change.id] = {"version": change.version, "name": change.data["name"]}
print(f"{len(copy['clients'])} clients")
