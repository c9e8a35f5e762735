"""The registry of the resource types that refer to each other, with one entry per type."""

from apikit.resources import registries

_PURCHASE = {"booking": ("booking_id", "booking"), "wedding": ("wedding_id", "wedding")}
_VISIT = {
    "customer": ("customer_id", "customer"),
    "service": ("service_id", "service"),
    "staff": ("staff_id", "staff"),
}

REGISTRY = registries.ResourceRegistry(
    (
        registries.RelatedType(
            object="client",
            prefix="cli",
            collection="clients",
            record="domain.clients.model:Client",
            expansions={"venue": ("venue_id", "venue")},
        ),
        registries.RelatedType(object="form", prefix="frm", collection="forms", record="domain.forms.model:Form"),
        registries.RelatedType(
            object="form_submission",
            prefix="sub",
            collection="submissions",
            record="domain.form_submissions.model:FormSubmission",
            expansions={
                "form": ("form_id", "form"),
                "client": ("client_id", "client"),
                "wedding": ("wedding_id", "wedding"),
            },
        ),
        registries.RelatedType(object="menu", prefix="mnu", collection="menus", record="domain.menus.model:Menu"),
        registries.RelatedType(
            object="menu_selection",
            prefix="mns",
            collection="menu-selections",
            record="domain.menu_selections.model:MenuSelection",
            expansions={"menu": ("menu_id", "menu"), "wedding": ("wedding_id", "wedding")},
        ),
        registries.RelatedType(
            object="service",
            prefix="svc",
            collection="services",
            record="domain.services.model:Service",
            expansions={"staff": ("staff_ids", "staff"), "spaces": ("space_ids", "space")},
        ),
        registries.RelatedType(
            object="space",
            prefix="spc",
            collection="spaces",
            record="domain.spaces.model:Space",
            expansions={"venue": ("venue_id", "venue"), "elements": ("element_ids", "space")},
        ),
        registries.RelatedType(object="venue", prefix="ven", collection="venues", record="domain.venues.model:Venue"),
        registries.RelatedType(
            object="wedding",
            prefix="wed",
            collection="weddings",
            record="domain.weddings.model:Wedding",
            expansions={
                "client": ("client_id", "client"),
                "venue": ("venue_id", "venue"),
                "spaces": ("space_ids", "space"),
            },
        ),
        registries.RelatedType(
            object="staff",
            prefix="stf",
            collection="staff",
            record="domain.staff.model:StaffMember",
            expansions={"services": ("service_ids", "service")},
        ),
        registries.RelatedType(
            object="customer",
            prefix="cus",
            collection="customers",
            record="domain.customers.model:Customer",
            is_mergeable=True,
        ),
        registries.RelatedType(
            object="payment",
            prefix="pay",
            collection="payments",
            record="domain.payments.model:Payment",
            expansions=_PURCHASE,
        ),
        registries.RelatedType(
            object="payment_schedule",
            prefix="psc",
            collection="payment-schedules",
            record="domain.payment_schedules.model:PaymentSchedule",
            expansions=_PURCHASE,
        ),
        registries.RelatedType(
            object="refund",
            prefix="rfd",
            collection="refunds",
            record="domain.refunds.model:Refund",
            expansions={"payment": ("payment_id", "payment")},
        ),
        registries.RelatedType(
            object="booking",
            prefix="bkg",
            collection="bookings",
            record="domain.bookings.model:Booking",
            expansions={**_VISIT, "spaces": ("space_ids", "space")},
        ),
        registries.RelatedType(
            object="waitlist_entry",
            prefix="wle",
            collection="waitlist-entries",
            record="domain.waitlist.model:WaitlistEntry",
            expansions=_VISIT,
        ),
    )
)
