// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <content>The resources of the API.</content>
public sealed partial class WedSyncClient
{
    /// <summary>Accounts of people: registration, sessions, passwords and second factors.</summary>
    public AuthResource Auth { get; private set; } = null!;

    /// <summary>Chains, venue groups and vendors. They own all other data.</summary>
    public OrganizationsResource Organizations { get; private set; } = null!;

    /// <summary>Access to the API: keys, scopes and limits.</summary>
    public ApiKeysResource ApiKeys { get; private set; } = null!;

    /// <summary>Programs that ask people for access to their organization, or act on their own (OAuth 2.0).</summary>
    public OauthClientsResource OauthClients { get; private set; } = null!;

    /// <summary>What you let OAuth clients do.</summary>
    public ConsentsResource Consents { get; private set; } = null!;

    /// <summary>Access to the API: keys, scopes and limits.</summary>
    public TiersResource Tiers { get; private set; } = null!;

    /// <summary>People who act for your organization, with their roles.</summary>
    public UsersResource Users { get; private set; } = null!;

    /// <summary>Invitations of people to your organization, by mail.</summary>
    public InvitationsResource Invitations { get; private set; } = null!;

    /// <summary>Sets of scopes for users and service accounts: five built-in ones, and your own.</summary>
    public RolesResource Roles { get; private set; } = null!;

    /// <summary>Principals without a password: they have roles, and hold API keys and OAuth clients.</summary>
    public ServiceAccountsResource ServiceAccounts { get; private set; } = null!;

    /// <summary>Developer applications: software with credentials of its own, which the platform approves.</summary>
    public ApplicationsResource Applications { get; private set; } = null!;

    /// <summary>Questions to the platform's support, with response targets by tier.</summary>
    public TicketsResource Tickets { get; private set; } = null!;

    /// <summary>Questions to the platform's support, with response targets by tier.</summary>
    public SupportResource Support { get; private set; } = null!;

    /// <summary>Questions to the platform's support, with response targets by tier.</summary>
    public SupportPlansResource SupportPlans { get; private set; } = null!;

    /// <summary>The status of the platform and its incidents, for everyone.</summary>
    public StatusResource Status { get; private set; } = null!;

    /// <summary>The status of the platform and its incidents, for everyone.</summary>
    public IncidentsResource Incidents { get; private set; } = null!;

    /// <summary>Houses where weddings and bookings take place: location, opening hours and closing dates.</summary>
    public VenuesResource Venues { get; private set; } = null!;

    /// <summary>Accounts of couples, from the first lead on.</summary>
    public ClientsResource Clients { get; private set; } = null!;

    /// <summary>Celebrations of clients, from the first inquiry to the final accounts.</summary>
    public WeddingsResource Weddings { get; private set; } = null!;

    /// <summary>Courses and their items: drafts, and published versions that never change.</summary>
    public MenusResource Menus { get; private set; } = null!;

    /// <summary>Questions for couples and guests: drafts, and published versions that never change.</summary>
    public FormsResource Forms { get; private set; } = null!;

    /// <summary>Appointments, classes and rentals that customers can book: price, duration and booking rules.</summary>
    public ServicesResource Services { get; private set; } = null!;

    /// <summary>Many operations in one request: independent, or all or nothing.</summary>
    public BatchResource Batch { get; private set; } = null!;

    /// <summary>Operations that run in the background, with progress and a result.</summary>
    public JobsResource Jobs { get; private set; } = null!;

    /// <summary>Files too large for a request body.</summary>
    public UploadsResource Uploads { get; private set; } = null!;

    /// <summary>Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.</summary>
    public WebhooksResource Webhooks { get; private set; } = null!;

    /// <summary>Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.</summary>
    public DeliveriesResource Deliveries { get; private set; } = null!;

    /// <summary>Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.</summary>
    public EventTypesResource EventTypes { get; private set; } = null!;

    /// <summary>Events of the last 30 days, and every change in order for systems that keep a copy.</summary>
    public EventsResource Events { get; private set; } = null!;

    /// <summary>Events of the last 30 days, and every change in order for systems that keep a copy.</summary>
    public ChangesResource Changes { get; private set; } = null!;

    /// <summary>API usage, error rates, latency and remaining quotas.</summary>
    public UsageResource Usage { get; private set; } = null!;

    /// <summary>The requests of the last 90 days, one by one, to search and to export.</summary>
    public RequestLogsResource RequestLogs { get; private set; } = null!;

    /// <summary>Tools for developers: receivers that show what webhooks send. With sandbox credentials only.</summary>
    public ReceiversResource Receivers { get; private set; } = null!;

    /// <summary>People who book services: contact data, language and time zone.</summary>
    public CustomersResource Customers { get; private set; } = null!;

    /// <summary>Staff of your organization: the people who provide its services, with their working hours.</summary>
    public StaffResource Staff { get; private set; } = null!;

    /// <summary>Payments for weddings and bookings: by card through a payment provider, in cash or by transfer.</summary>
    public PaymentsResource Payments { get; private set; } = null!;

    /// <summary>Money of payments that was returned.</summary>
    public RefundsResource Refunds { get; private set; } = null!;

    /// <summary>The provider that charges cards: the built-in one for tests, or any Stripe-compatible API.</summary>
    public PaymentProviderResource PaymentProvider { get; private set; } = null!;

    /// <summary>Deposits, installments and balances of bookings and weddings, which fall due at their dates.</summary>
    public PaymentSchedulesResource PaymentSchedules { get; private set; } = null!;

    /// <summary>Bookings of services by customers, with holds, moves, cancellations and their history.</summary>
    public BookingsResource Bookings { get; private set; } = null!;

    /// <summary>Bookings of services by customers, with holds, moves, cancellations and their history.</summary>
    public BookingSeriesResource BookingSeries { get; private set; } = null!;

    /// <summary>Free days and slots of services, and the check of one time.</summary>
    public AvailabilityResource Availability { get; private set; } = null!;

    /// <summary>Waitlist: customers who wait for a free slot of a service.</summary>
    public WaitlistEntriesResource WaitlistEntries { get; private set; } = null!;

    /// <summary>Health of the platform and its OpenAPI documents.</summary>
    public MetaResource Meta { get; private set; } = null!;

    private void CreateResources(Transport transport)
    {
        Auth = new(transport);
        Organizations = new(transport);
        ApiKeys = new(transport);
        OauthClients = new(transport);
        Consents = new(transport);
        Tiers = new(transport);
        Users = new(transport);
        Invitations = new(transport);
        Roles = new(transport);
        ServiceAccounts = new(transport);
        Applications = new(transport);
        Tickets = new(transport);
        Support = new(transport);
        SupportPlans = new(transport);
        Status = new(transport);
        Incidents = new(transport);
        Venues = new(transport);
        Clients = new(transport);
        Weddings = new(transport);
        Menus = new(transport);
        Forms = new(transport);
        Services = new(transport);
        Batch = new(transport);
        Jobs = new(transport);
        Uploads = new(transport);
        Webhooks = new(transport);
        Deliveries = new(transport);
        EventTypes = new(transport);
        Events = new(transport);
        Changes = new(transport);
        Usage = new(transport);
        RequestLogs = new(transport);
        Receivers = new(transport);
        Customers = new(transport);
        Staff = new(transport);
        Payments = new(transport);
        Refunds = new(transport);
        PaymentProvider = new(transport);
        PaymentSchedules = new(transport);
        Bookings = new(transport);
        BookingSeries = new(transport);
        Availability = new(transport);
        WaitlistEntries = new(transport);
        Meta = new(transport);
    }
}

internal static class Server
{
    public const string BaseUrl = "https://api.wedsync.com";
}
