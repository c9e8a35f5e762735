"""Who may call how often: credentials, plans, exact limits."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.admission import credentials as credentials
    from apikit.admission import key_items as key_items
    from apikit.admission import key_status as key_status
    from apikit.admission import plans as plans
    from apikit.admission import principal_items as principal_items
    from apikit.admission import rule_items as rule_items
    from apikit.admission.gate import Gate as Gate
    from apikit.admission.organization_rules import OrganizationRules as OrganizationRules
    from apikit.admission.origins import is_origin as is_origin
    from apikit.admission.pacing import Pacer as Pacer
    from apikit.admission.threshold_crossings import ThresholdCrossing as ThresholdCrossing
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "Gate": "apikit.admission.gate",
            "OrganizationRules": "apikit.admission.organization_rules",
            "is_origin": "apikit.admission.origins",
            "Pacer": "apikit.admission.pacing",
            "ThresholdCrossing": "apikit.admission.threshold_crossings",
        },
    )
