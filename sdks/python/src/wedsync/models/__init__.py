"""The models of responses; each module is imported when one of its models is used first. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wedsync.models._api_keys import ApiKey as ApiKey
    from wedsync.models._api_keys import Figures as Figures
    from wedsync.models._api_keys import IssuedKey as IssuedKey
    from wedsync.models._api_keys import KeyRule as KeyRule
    from wedsync.models._api_keys import Period as Period
    from wedsync.models._api_keys import RequestSigning as RequestSigning
    from wedsync.models._api_keys import Usage as Usage
    from wedsync.models._applications import Application as Application
    from wedsync.models._applications import PendingApplication as PendingApplication
    from wedsync.models._auth import Login as Login
    from wedsync.models._auth import PasswordReset as PasswordReset
    from wedsync.models._auth import Person as Person
    from wedsync.models._auth import Registration as Registration
    from wedsync.models._auth import Session as Session
    from wedsync.models._auth import SessionList as SessionList
    from wedsync.models._auth import StepUp as StepUp
    from wedsync.models._auth import Tokens as Tokens
    from wedsync.models._auth import Verification as Verification
    from wedsync.models._availability import AvailabilityCheck as AvailabilityCheck
    from wedsync.models._availability import Slot as Slot
    from wedsync.models._batch import Batch as Batch
    from wedsync.models._batch import Result as Result
    from wedsync.models._booking_series import BookingItemDetails as BookingItemDetails
    from wedsync.models._booking_series import BookingSeries as BookingSeries
    from wedsync.models._booking_series import Recurrence as Recurrence
    from wedsync.models._booking_series import SkippedOccurrence as SkippedOccurrence
    from wedsync.models._bookings import Booking as Booking
    from wedsync.models._bookings import BookingChange as BookingChange
    from wedsync.models._bookings import BookingFieldChange as BookingFieldChange
    from wedsync.models._bookings import BookingItem as BookingItem
    from wedsync.models._changes import Change as Change
    from wedsync.models._clients import Client as Client
    from wedsync.models._clients import Contact as Contact
    from wedsync.models._consents import Consent as Consent
    from wedsync.models._consents import ConsentList as ConsentList
    from wedsync.models._customers import Customer as Customer
    from wedsync.models._event_types import EventType as EventType
    from wedsync.models._forms import Form as Form
    from wedsync.models._forms import FormField as FormField
    from wedsync.models._forms import FormVersion as FormVersion
    from wedsync.models._incidents import Incident as Incident
    from wedsync.models._incidents import IncidentUpdate as IncidentUpdate
    from wedsync.models._invitations import Invitation as Invitation
    from wedsync.models._jobs import Job as Job
    from wedsync.models._jobs import JobProgress as JobProgress
    from wedsync.models._menu_selections import Choice as Choice
    from wedsync.models._menu_selections import MenuSelection as MenuSelection
    from wedsync.models._menus import Course as Course
    from wedsync.models._menus import Menu as Menu
    from wedsync.models._menus import MenuItem as MenuItem
    from wedsync.models._menus import MenuVersion as MenuVersion
    from wedsync.models._meta import Health as Health
    from wedsync.models._mfa import NewPasskey as NewPasskey
    from wedsync.models._mfa import Passkey as Passkey
    from wedsync.models._mfa import PasskeyList as PasskeyList
    from wedsync.models._mfa import PasskeyOptions as PasskeyOptions
    from wedsync.models._mfa import RecoveryCodes as RecoveryCodes
    from wedsync.models._mfa import TotpEnrollment as TotpEnrollment
    from wedsync.models._oauth_clients import IssuedClient as IssuedClient
    from wedsync.models._oauth_clients import OAuthClient as OAuthClient
    from wedsync.models._organizations import AgentRules as AgentRules
    from wedsync.models._organizations import BulkAnswer as BulkAnswer
    from wedsync.models._organizations import BulkResult as BulkResult
    from wedsync.models._organizations import Organization as Organization
    from wedsync.models._organizations import OrganizationSettings as OrganizationSettings
    from wedsync.models._organizations import OrganizationSettingsSecurity as OrganizationSettingsSecurity
    from wedsync.models._payment_provider import PaymentProvider as PaymentProvider
    from wedsync.models._payment_schedules import PaymentSchedule as PaymentSchedule
    from wedsync.models._payment_schedules import ScheduleItem as ScheduleItem
    from wedsync.models._payments import Payment as Payment
    from wedsync.models._payments import PaymentMethod as PaymentMethod
    from wedsync.models._payments import Receipt as Receipt
    from wedsync.models._payments import ReceiptBalance as ReceiptBalance
    from wedsync.models._payments import ReceiptIssuer as ReceiptIssuer
    from wedsync.models._payments import ReceiptLine as ReceiptLine
    from wedsync.models._payments import TaxLine as TaxLine
    from wedsync.models._receivers import ReceivedSignature as ReceivedSignature
    from wedsync.models._receivers import Receiver as Receiver
    from wedsync.models._receivers import ReceiverRequest as ReceiverRequest
    from wedsync.models._receivers import ReceiverStep as ReceiverStep
    from wedsync.models._refunds import Refund as Refund
    from wedsync.models._request_logs import RequestLog as RequestLog
    from wedsync.models._roles import Role as Role
    from wedsync.models._service_accounts import ServiceAccount as ServiceAccount
    from wedsync.models._services import Addon as Addon
    from wedsync.models._services import AvailabilityDay as AvailabilityDay
    from wedsync.models._services import AvailabilityDayList as AvailabilityDayList
    from wedsync.models._services import CancellationPolicy as CancellationPolicy
    from wedsync.models._services import CancellationTier as CancellationTier
    from wedsync.models._services import Service as Service
    from wedsync.models._shared import AccountManager as AccountManager
    from wedsync.models._shared import AvailabilityChange as AvailabilityChange
    from wedsync.models._shared import BookedAddon as BookedAddon
    from wedsync.models._shared import ExternalRef as ExternalRef
    from wedsync.models._shared import FutureResource as FutureResource
    from wedsync.models._shared import JobError as JobError
    from wedsync.models._shared import KeyLimits as KeyLimits
    from wedsync.models._shared import Money as Money
    from wedsync.models._shared import OccupiedTime as OccupiedTime
    from wedsync.models._shared import PaymentRequest as PaymentRequest
    from wedsync.models._shared import QuotaAlert as QuotaAlert
    from wedsync.models._spaces import Block as Block
    from wedsync.models._spaces import SetupStyle as SetupStyle
    from wedsync.models._spaces import Space as Space
    from wedsync.models._staff import Break as Break
    from wedsync.models._staff import CalendarAddress as CalendarAddress
    from wedsync.models._staff import DayHours as DayHours
    from wedsync.models._staff import Schedule as Schedule
    from wedsync.models._staff import ScheduleOverride as ScheduleOverride
    from wedsync.models._staff import StaffMember as StaffMember
    from wedsync.models._staff import StaffSchedule as StaffSchedule
    from wedsync.models._staff import TimeOff as TimeOff
    from wedsync.models._staff import WorkingDay as WorkingDay
    from wedsync.models._staff import WorkingHours as WorkingHours
    from wedsync.models._staff import WorkingInterval as WorkingInterval
    from wedsync.models._status import ComponentState as ComponentState
    from wedsync.models._status import PlatformStatus as PlatformStatus
    from wedsync.models._submissions import FormSubmission as FormSubmission
    from wedsync.models._support import ResponseTarget as ResponseTarget
    from wedsync.models._support import Support as Support
    from wedsync.models._support_plans import SupportPlan as SupportPlan
    from wedsync.models._tickets import Ticket as Ticket
    from wedsync.models._tickets import TicketAuthor as TicketAuthor
    from wedsync.models._tickets import TicketMessage as TicketMessage
    from wedsync.models._tickets import WaitingTicket as WaitingTicket
    from wedsync.models._tiers import Tier as Tier
    from wedsync.models._tiers import TierList as TierList
    from wedsync.models._tiers import TierWithRollout as TierWithRollout
    from wedsync.models._uploads import BegunUpload as BegunUpload
    from wedsync.models._uploads import Upload as Upload
    from wedsync.models._usage import Endpoint as Endpoint
    from wedsync.models._usage import Error as Error
    from wedsync.models._usage import ErrorEndpoint as ErrorEndpoint
    from wedsync.models._usage import KeyQuotas as KeyQuotas
    from wedsync.models._usage import Limit as Limit
    from wedsync.models._usage import UsageEndpoints as UsageEndpoints
    from wedsync.models._usage import UsageErrors as UsageErrors
    from wedsync.models._users import Member as Member
    from wedsync.models._venues import Address as Address
    from wedsync.models._venues import Holiday as Holiday
    from wedsync.models._venues import Venue as Venue
    from wedsync.models._venues import WeeklyInterval as WeeklyInterval
    from wedsync.models._waitlist_entries import WaitlistEntry as WaitlistEntry
    from wedsync.models._webhooks import Attempt as Attempt
    from wedsync.models._webhooks import AttemptFigures as AttemptFigures
    from wedsync.models._webhooks import AttemptRequest as AttemptRequest
    from wedsync.models._webhooks import Delivery as Delivery
    from wedsync.models._webhooks import EndpointTest as EndpointTest
    from wedsync.models._webhooks import FilterTest as FilterTest
    from wedsync.models._webhooks import RetryPolicy as RetryPolicy
    from wedsync.models._webhooks import SignatureCheck as SignatureCheck
    from wedsync.models._webhooks import SourceAddresses as SourceAddresses
    from wedsync.models._webhooks import StatisticsPeriod as StatisticsPeriod
    from wedsync.models._webhooks import Webhook as Webhook
    from wedsync.models._webhooks import WebhookStats as WebhookStats
    from wedsync.models._webhooks import WebhookWithSecret as WebhookWithSecret
    from wedsync.models._weddings import FieldChange as FieldChange
    from wedsync.models._weddings import Guests as Guests
    from wedsync.models._weddings import SubEvent as SubEvent
    from wedsync.models._weddings import Wedding as Wedding
    from wedsync.models._weddings import WeddingChange as WeddingChange

_MODULES = {
    "api_keys": "ApiKey Figures IssuedKey KeyRule Period RequestSigning Usage",
    "applications": "Application PendingApplication",
    "auth": "Login PasswordReset Person Registration Session SessionList StepUp Tokens Verification",
    "availability": "AvailabilityCheck Slot",
    "batch": "Batch Result",
    "booking_series": "BookingItemDetails BookingSeries Recurrence SkippedOccurrence",
    "bookings": "Booking BookingChange BookingFieldChange BookingItem",
    "changes": "Change",
    "clients": "Client Contact",
    "consents": "Consent ConsentList",
    "customers": "Customer",
    "event_types": "EventType",
    "forms": "Form FormField FormVersion",
    "incidents": "Incident IncidentUpdate",
    "invitations": "Invitation",
    "jobs": "Job JobProgress",
    "menu_selections": "Choice MenuSelection",
    "menus": "Course Menu MenuItem MenuVersion",
    "meta": "Health",
    "mfa": "NewPasskey Passkey PasskeyList PasskeyOptions RecoveryCodes TotpEnrollment",
    "oauth_clients": "IssuedClient OAuthClient",
    "organizations": "AgentRules BulkAnswer BulkResult Organization OrganizationSettings OrganizationSettingsSecurity",
    "payment_provider": "PaymentProvider",
    "payment_schedules": "PaymentSchedule ScheduleItem",
    "payments": "Payment PaymentMethod Receipt ReceiptBalance ReceiptIssuer ReceiptLine TaxLine",
    "receivers": "ReceivedSignature Receiver ReceiverRequest ReceiverStep",
    "refunds": "Refund",
    "request_logs": "RequestLog",
    "roles": "Role",
    "service_accounts": "ServiceAccount",
    "services": "Addon AvailabilityDay AvailabilityDayList CancellationPolicy CancellationTier Service",
    "shared": "AccountManager AvailabilityChange BookedAddon ExternalRef FutureResource JobError KeyLimits Money OccupiedTime PaymentRequest QuotaAlert",
    "spaces": "Block SetupStyle Space",
    "staff": "Break CalendarAddress DayHours Schedule ScheduleOverride StaffMember StaffSchedule TimeOff WorkingDay WorkingHours WorkingInterval",
    "status": "ComponentState PlatformStatus",
    "submissions": "FormSubmission",
    "support": "ResponseTarget Support",
    "support_plans": "SupportPlan",
    "tickets": "Ticket TicketAuthor TicketMessage WaitingTicket",
    "tiers": "Tier TierList TierWithRollout",
    "uploads": "BegunUpload Upload",
    "usage": "Endpoint Error ErrorEndpoint KeyQuotas Limit UsageEndpoints UsageErrors",
    "users": "Member",
    "venues": "Address Holiday Venue WeeklyInterval",
    "waitlist_entries": "WaitlistEntry",
    "webhooks": "Attempt AttemptFigures AttemptRequest Delivery EndpointTest FilterTest RetryPolicy SignatureCheck SourceAddresses StatisticsPeriod Webhook WebhookStats WebhookWithSecret",
    "weddings": "FieldChange Guests SubEvent Wedding WeddingChange",
}
_HOMES = {model: name for name, models in _MODULES.items() for model in models.split()}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"There is no model {name}.")
    model = getattr(import_module(f"wedsync.models._{_HOMES[name]}"), name)
    globals()[name] = model
    return model
