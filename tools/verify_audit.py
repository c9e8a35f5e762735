"""Verifies the audit record of an organization, for operators and auditors; prints a report and exits with 1 when it is not valid.

The environment has the AWS credentials and `AUDIT_TABLE` (output of the data stack). Note the `head` of each report in another place: the
next verification with `--head` proves that nothing up to there has changed since, also by somebody who can write to the table.
"""

import argparse
import json
import sys

from msgspec import to_builtins

from domain.audit.model import ChainHead, ChainReport
from domain.audit.wiring import chain_verifier, entry_sealer

_MAX_LISTED = 100


def verify(organization_id: str, *, noted_head: ChainHead | None = None, seals_entries: bool = False) -> ChainReport:
    """Return the report about an organization. With `seals_entries`, entries without a seal are sealed first."""
    verifier = chain_verifier()
    if seals_entries:
        entry_sealer().seal(organization_id, verifier.verify(organization_id).open_entries)
    return verifier.verify(organization_id, noted_head=noted_head)


def to_form(report: ChainReport) -> dict[str, object]:
    """Return the report as JSON: counts, the head as `NUMBER:HASH`, and the first faults and unsealed entries."""
    return {
        "organization_id": report.organization_id,
        "valid": report.is_valid,
        "checked": report.seal_count,
        "head": f"{report.head.sequence}:{report.head.hash}",
        "unsealed": len(report.open_entries),
        "unsealed_entries": [entry.id for entry in report.open_entries[:_MAX_LISTED]],
        "faults": [to_builtins(fault) for fault in report.faults[:_MAX_LISTED]],
    }


def parse_head(text: str) -> ChainHead:
    """Return the head of a report. Raises ValueError."""
    number, _, head_hash = text.partition(":")
    return ChainHead(int(number), head_hash)


def main() -> None:
    """Verify an organization and print the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("organization_id", help="ID of the organization")
    parser.add_argument("--head", type=parse_head, help="head of an earlier report: NUMBER:HASH")
    parser.add_argument("--seal", action="store_true", help="first seal entries that have no seal, after an outage")
    arguments = parser.parse_args()
    report = verify(arguments.organization_id, noted_head=arguments.head, seals_entries=arguments.seal)
    print(json.dumps(to_form(report), indent=2))
    sys.exit(0 if report.is_valid else 1)


if __name__ == "__main__":
    main()
