"""Jobs in DynamoDB: the record, and its run in an item of its own, which is deleted when the job ends. Both expire with the job's files.

The run has the partition `T#{org}#{env}#job-runs` and the job's ID as sort key. Attributes: `run` the worker's data, `ow` the owner of
the lease, `un` the end of the lease (epoch seconds; 0: not leased), `was` the previous value of `un`.
"""

from apikit import Tenant, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.jobs.model import Job, JobRun
from domain.jobs.store import LeaseUnavailable, RunLease

_RUNS = "job-runs"


class JobRepository(RecordTable[Job]):
    """The store of jobs and their runs."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Job)

    def begin(self, job: Job, run: JobRun, cause: records.Cause) -> None:
        """Store a new job with its run. Raises Conflict if the ID exists."""
        item = {"pk": _pk(job.tenant), "sk": job.id, "run": run.to_form(), "un": 0, "ttl": _ttl(job)}
        put = self.table.put_operation(self.to_item(job, cause), expressions.ABSENT)
        try:
            self.table.write(put, self.table.put_operation(item, expressions.ABSENT))
        except ConditionFailed as error:
            raise errors.Conflict("A resource with this ID already exists.") from error

    def acquire_run(self, tenant: Tenant, job_id: str, owner: str, *, now_s: int, until_s: int) -> RunLease | None:
        """Lease the run to the owner until `until_s`; None if there is no run (anymore). Raises LeaseUnavailable."""
        update = expressions.Update(set={"ow": owner, "un": until_s, "was": expressions.Copy("un")})
        try:
            item = self.table.update(_pk(tenant), job_id, update, expressions.EXISTS & expressions.Le("un", now_s))
        except ConditionFailed as failure:
            if failure.item is None:
                return None
            raise LeaseUnavailable(failure.item.get("ow", "")) from failure
        return RunLease(records.decode(JobRun, item["run"]), orphaned_at_s=item["was"] or None)

    def release_run(self, tenant: Tenant, job_id: str, owner: str) -> None:
        """End the owner's lease of the run."""
        try:
            self.table.update(_pk(tenant), job_id, expressions.Update(set={"un": 0}), expressions.Eq("ow", owner))
        except ConditionFailed:
            # Another worker has the lease, or the job has ended.
            return

    def advance(self, job: Job, run: JobRun, cause: records.Cause, *, old: Job, owner: str) -> None:
        """Replace the old job and the run in one transaction. Raises StaleVersion, LeaseUnavailable."""
        update_run = self.table.update_operation(
            _pk(job.tenant), job.id, expressions.Update(set={"run": run.to_form()}), expressions.Eq("ow", owner)
        )
        self._replace(job, cause, old, update_run)

    def end(self, job: Job, cause: records.Cause, *, old: Job, owner: str) -> None:
        """Replace the old job and delete the run. Raises StaleVersion, LeaseUnavailable."""
        delete_run = self.table.delete_operation(_pk(job.tenant), job.id, expressions.Eq("ow", owner))
        self._replace(job, cause, old, delete_run)

    def version_check(self, job: Job) -> Write:
        """Return a write that makes its transaction fail if the job has another version."""
        return self.table.check_operation(
            job.tenant.partition(Job.collection), job.id, expressions.at_version(job.version)
        )

    def to_item(self, record: Job, cause: records.Cause) -> Item:
        """Return the item, with its time to live."""
        return {**super().to_item(record, cause), "ttl": _ttl(record)}

    def _replace(self, job: Job, cause: records.Cause, old: Job, run_write: Write) -> None:
        put = self.table.put_operation(self.to_item(job, cause), expressions.at_version(old.version))
        try:
            self.table.write(put, run_write)
        except ConditionFailed as error:
            job_item, run_item = error.items
            if run_item is not None:
                raise LeaseUnavailable from error
            if not job_item:
                raise errors.NotFound("No resource has this ID.") from error
            raise errors.StaleVersion("The job has changed.", current_version=job_item["v"]) from error


def _pk(tenant: Tenant) -> str:
    return tenant.partition(_RUNS)


def _ttl(job: Job) -> int:
    return epoch_ms(job.expires_at) // 1000
