"""Jobs in DynamoDB: the record, and beside it the run, which goes when the job ends. Both vanish when the job's files do.

The run, `T#{org}#{env}#job-runs` and the job's id: run what the worker knows, ow who holds it, un until when (epoch
seconds; 0: nobody), was what un was before.
"""

from apikit import Tenant, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.jobs.model import Job, JobRun
from domain.jobs.store import LeasedRun, LeaseUnavailable

_RUNS = "job-runs"


class JobRepository(RecordTable[Job]):
    """The store of jobs and runs."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Job)

    def begin(self, job: Job, run: JobRun, cause: records.Cause) -> None:
        """Stores a new job with its run. Raises Conflict when its id is taken."""
        item = {"pk": _pk(job.tenant), "sk": job.id, "run": run.form(), "un": 0, "ttl": _ttl(job)}
        put = self.table.put_operation(self.item_of(job, cause), expressions.ABSENT)
        try:
            self.table.write(put, self.table.put_operation(item, expressions.ABSENT))
        except ConditionFailed as error:
            raise errors.Conflict("A resource with this ID already exists.") from error

    def hold(self, tenant: Tenant, job_id: str, owner: str, *, now_s: int, until_s: int) -> LeasedRun | None:
        """The run, which is the owner's until then; None when there is none (any more). Raises RunHeld."""
        taken = expressions.Update(set={"ow": owner, "un": until_s, "was": expressions.Copy("un")})
        try:
            item = self.table.update(_pk(tenant), job_id, taken, expressions.EXISTS & expressions.Le("un", now_s))
        except ConditionFailed as failure:
            if failure.item is None:
                return None
            raise LeaseUnavailable(failure.item.get("ow", "")) from failure
        return LeasedRun(records.decode(JobRun, item["run"]), orphaned_at_s=item["was"] or None)

    def let_go(self, tenant: Tenant, job_id: str, owner: str) -> None:
        """Another worker may hold the run at once."""
        try:
            self.table.update(_pk(tenant), job_id, expressions.Update(set={"un": 0}), expressions.Eq("ow", owner))
        except ConditionFailed:
            # It is another's, or the job has ended.
            return

    def advance(self, job: Job, run: JobRun, cause: records.Cause, *, before: Job, owner: str) -> None:
        """Replaces `before` and the run, in one transaction. Raises StaleVersion, RunHeld."""
        told = self.table.update_operation(
            _pk(job.tenant), job.id, expressions.Update(set={"run": run.form()}), expressions.Eq("ow", owner)
        )
        self._held(job, cause, before, told)

    def end(self, job: Job, cause: records.Cause, *, before: Job, owner: str) -> None:
        """Replaces `before`; there is no run any more. Raises StaleVersion, RunHeld."""
        self._held(
            job, cause, before, self.table.delete_operation(_pk(job.tenant), job.id, expressions.Eq("ow", owner))
        )

    def unchanged(self, job: Job) -> Write:
        """The operation of a transaction that fails when the job is no longer at this version."""
        return self.table.check_operation(
            job.tenant.partition(Job.collection), job.id, expressions.at_version(job.version)
        )

    def item_of(self, record: Job, cause: records.Cause) -> Item:
        """The item, with its time to live."""
        return {**super().item_of(record, cause), "ttl": _ttl(record)}

    def _held(self, job: Job, cause: records.Cause, before: Job, run: Write) -> None:
        put = self.table.put_operation(self.item_of(job, cause), expressions.at_version(before.version))
        try:
            self.table.write(put, run)
        except ConditionFailed as error:
            record, held = error.items
            if held is not None:
                raise LeaseUnavailable from error
            if not record:
                raise errors.NotFound("No resource has this ID.") from error
            raise errors.StaleVersion("The job has changed.", current_version=record["v"]) from error


def _pk(tenant: Tenant) -> str:
    return tenant.partition(_RUNS)


def _ttl(job: Job) -> int:
    return epoch_ms(job.expires_at) // 1000
