"""Sends the clients of another system: `WEDSYNC_SECRET=sk_test_… python import_clients.py clients.json`.

It can run every night, twice, or again after an interruption. The file is a list:
`[{"id": "C-1", "name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}]`
"""

import json
import os
import sys
from collections import Counter
from pathlib import Path

from wedsync import WedSyncClient, errors

wedsync = WedSyncClient(
    os.environ["WEDSYNC_SECRET"], base_url=os.environ.get("WEDSYNC_URL", "https://api.wedsync.com"), max_retries=5
)
counts: Counter[str] = Counter()
for row in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
    try:
        wedsync.clients.upsert_by_external_id(
            "crm", row["id"], name=row["name"], email=row["email"], source_updated_at=row["changed_at"]
        )
        counts["stored"] += 1
    except errors.StaleSourceError:
        counts["older"] += 1
    except errors.InvalidRequestError as error:
        counts["refused"] += 1
        print(f"{row['id']}: {error.detail}", file=sys.stderr)
print(", ".join(f"{name} {counts[name]}" for name in ("stored", "older", "refused")))
sys.exit(1 if counts["refused"] else 0)
