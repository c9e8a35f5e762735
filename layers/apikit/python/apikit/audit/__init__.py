"""The audit record: its entries, the changes that they name, where a request comes from, and its private facts in the log."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.audit import entries as entries
    from apikit.audit import private_facts as private_facts
    from apikit.audit import request_source as request_source
    from apikit.audit.change_audit import AuditRules as AuditRules
else:
    __getattr__ = lazy_face(__name__, {"AuditRules": "apikit.audit.change_audit"})
