"""Creates a client, changes it, and lists the newest ones: `WEDSYNC_SECRET=sk_test_… python first_call.py`."""

import os
from itertools import islice

from wedsync import WedSyncClient

with WedSyncClient(
    os.environ["WEDSYNC_SECRET"], base_url=os.environ.get("WEDSYNC_URL", "https://api.wedsync.com")
) as wedsync:
    client = wedsync.clients.create(
        name="John & Jane Smith", email="john@example.com", wedding_date="2027-06-12", package_type="premium"
    )
    print(f"Created {client.id}, version {client.version}")

    changed = wedsync.clients.update(client.id, notes="Prefers the garden.", if_match=client.version)
    print(f"Changed to version {changed.version}")

    for each in islice(wedsync.clients.list(sort="-created_at"), 5):
        print(f"{each.id} {each.name} ({each.status})")
