"""Creates many clients in one request, and waits for the job: `WEDSYNC_SECRET=sk_test_… python import_in_bulk.py 250`."""

import os
import sys
from collections import Counter

from wedsync import WedSyncClient

wedsync = WedSyncClient(os.environ["WEDSYNC_SECRET"], base_url=os.environ.get("WEDSYNC_URL", "https://api.wedsync.com"))
count = int(sys.argv[1])
answer = wedsync.clients.bulk(
    create=[{"name": f"Couple {number}", "email": f"couple-{number}@example.com"} for number in range(count)]
)
if answer.object == "job":
    wedsync.jobs.wait_for(
        answer.id, on_progress=lambda job: print(f"{job.status}: {job.progress.done} of {job.progress.total}")
    )
    print("Results by status:", dict(Counter(each["status"] for each in wedsync.jobs.result(answer.id))))
else:
    print(f"{answer.succeeded} created, {answer.failed} failed")
