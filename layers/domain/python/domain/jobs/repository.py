"""Jobs in DynamoDB: the record, and beside it the run, which goes when the job ends. Both vanish when the job's files do.

The run, `T#{org}#{env}#job-runs` and the job's id: run what the worker knows, ow who holds it, un until when (epoch
seconds; 0: nobody), was what un was before.
"""

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.decoding import decode
from apikit.dynamo.conditions import Eq, Le
from apikit.dynamo.expressions import at_version
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import ABSENT, EXISTS, ConditionFailed, Item, Table, Update, Write
from apikit.dynamo.updates import Copy
from apikit.errors import Conflict, NotFound, StaleVersion
from apikit.resources.records import Cause
from domain.jobs.model import Job, Run
from domain.jobs.store import HeldRun, RunHeld

_RUNS = "job-runs"


class JobRepository(RecordTable[Job]):
    """The store of jobs and runs."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Job)

    def begin(self, job: Job, run: Run, cause: Cause) -> None:
        """Stores a new job with its run. Raises Conflict when its id is taken."""
        item = {"pk": _pk(job.tenant), "sk": job.id, "run": run.form(), "un": 0, "ttl": _ttl(job)}
        put = self.table.put_operation(self.item_of(job, cause), ABSENT)
        try:
            self.table.write(put, self.table.put_operation(item, ABSENT))
        except ConditionFailed as error:
            raise Conflict("A resource with this ID already exists.") from error

    def hold(self, tenant: Tenant, job_id: str, owner: str, *, now_s: int, until_s: int) -> HeldRun | None:
        """The run, which is the owner's until then; None when there is none (any more). Raises RunHeld."""
        taken = Update(set={"ow": owner, "un": until_s, "was": Copy("un")})
        try:
            item = self.table.update(_pk(tenant), job_id, taken, EXISTS & Le("un", now_s))
        except ConditionFailed as failure:
            if failure.item is None:
                return None
            raise RunHeld(failure.item.get("ow", "")) from failure
        return HeldRun(decode(Run, item["run"]), orphaned_at_s=item["was"] or None)

    def let_go(self, tenant: Tenant, job_id: str, owner: str) -> None:
        """Another worker may hold the run at once."""
        try:
            self.table.update(_pk(tenant), job_id, Update(set={"un": 0}), Eq("ow", owner))
        except ConditionFailed:
            # It is another's, or the job has ended.
            return

    def advance(self, job: Job, run: Run, cause: Cause, *, before: Job, owner: str) -> None:
        """Replaces `before` and the run, in one transaction. Raises StaleVersion, RunHeld."""
        told = self.table.update_operation(_pk(job.tenant), job.id, Update(set={"run": run.form()}), Eq("ow", owner))
        self._held(job, cause, before, told)

    def end(self, job: Job, cause: Cause, *, before: Job, owner: str) -> None:
        """Replaces `before`; there is no run any more. Raises StaleVersion, RunHeld."""
        self._held(job, cause, before, self.table.delete_operation(_pk(job.tenant), job.id, Eq("ow", owner)))

    def unchanged(self, job: Job) -> Write:
        """The operation of a transaction that fails when the job is no longer at this version."""
        return self.table.check_operation(job.tenant.partition(Job.collection), job.id, at_version(job.version))

    def item_of(self, record: Job, cause: Cause) -> Item:
        """The item, with its time to live."""
        return {**super().item_of(record, cause), "ttl": _ttl(record)}

    def _held(self, job: Job, cause: Cause, before: Job, run: Write) -> None:
        put = self.table.put_operation(self.item_of(job, cause), at_version(before.version))
        try:
            self.table.write(put, run)
        except ConditionFailed as error:
            record, held = error.items
            if held is not None:
                raise RunHeld from error
            if not record:
                raise NotFound("No resource has this ID.") from error
            raise StaleVersion("The job has changed.", current_version=record["v"]) from error


def _pk(tenant: Tenant) -> str:
    return tenant.partition(_RUNS)


def _ttl(job: Job) -> int:
    return epoch_ms(job.expires_at) // 1000
