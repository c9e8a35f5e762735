<?php

declare(strict_types=1);

namespace WedSync;

/**
 * The resources of the client.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @property-read Resources\Auth $auth
 * @property-read Resources\Organizations $organizations
 * @property-read Resources\ApiKeys $apiKeys
 * @property-read Resources\OauthClients $oauthClients
 * @property-read Resources\Consents $consents
 * @property-read Resources\Tiers $tiers
 * @property-read Resources\Users $users
 * @property-read Resources\Invitations $invitations
 * @property-read Resources\Roles $roles
 * @property-read Resources\ServiceAccounts $serviceAccounts
 * @property-read Resources\Applications $applications
 * @property-read Resources\Tickets $tickets
 * @property-read Resources\Support $support
 * @property-read Resources\SupportPlans $supportPlans
 * @property-read Resources\Status $status
 * @property-read Resources\Incidents $incidents
 * @property-read Resources\Venues $venues
 * @property-read Resources\Clients $clients
 * @property-read Resources\Weddings $weddings
 * @property-read Resources\Menus $menus
 * @property-read Resources\Forms $forms
 * @property-read Resources\Services $services
 * @property-read Resources\Batch $batch
 * @property-read Resources\Jobs $jobs
 * @property-read Resources\Uploads $uploads
 * @property-read Resources\Webhooks $webhooks
 * @property-read Resources\Deliveries $deliveries
 * @property-read Resources\EventTypes $eventTypes
 * @property-read Resources\Events $events
 * @property-read Resources\Changes $changes
 * @property-read Resources\Usage $usage
 * @property-read Resources\RequestLogs $requestLogs
 * @property-read Resources\Receivers $receivers
 * @property-read Resources\Customers $customers
 * @property-read Resources\Staff $staff
 * @property-read Resources\Payments $payments
 * @property-read Resources\Refunds $refunds
 * @property-read Resources\PaymentProvider $paymentProvider
 * @property-read Resources\PaymentSchedules $paymentSchedules
 * @property-read Resources\Bookings $bookings
 * @property-read Resources\BookingSeries $bookingSeries
 * @property-read Resources\Availability $availability
 * @property-read Resources\WaitlistEntries $waitlistEntries
 * @property-read Resources\Meta $meta
 */
abstract class ClientResources
{
    public const BASE_URL = 'https://api.wedsync.com';

    protected const RESOURCES = [
        'auth' => Resources\Auth::class,
        'organizations' => Resources\Organizations::class,
        'apiKeys' => Resources\ApiKeys::class,
        'oauthClients' => Resources\OauthClients::class,
        'consents' => Resources\Consents::class,
        'tiers' => Resources\Tiers::class,
        'users' => Resources\Users::class,
        'invitations' => Resources\Invitations::class,
        'roles' => Resources\Roles::class,
        'serviceAccounts' => Resources\ServiceAccounts::class,
        'applications' => Resources\Applications::class,
        'tickets' => Resources\Tickets::class,
        'support' => Resources\Support::class,
        'supportPlans' => Resources\SupportPlans::class,
        'status' => Resources\Status::class,
        'incidents' => Resources\Incidents::class,
        'venues' => Resources\Venues::class,
        'clients' => Resources\Clients::class,
        'weddings' => Resources\Weddings::class,
        'menus' => Resources\Menus::class,
        'forms' => Resources\Forms::class,
        'services' => Resources\Services::class,
        'batch' => Resources\Batch::class,
        'jobs' => Resources\Jobs::class,
        'uploads' => Resources\Uploads::class,
        'webhooks' => Resources\Webhooks::class,
        'deliveries' => Resources\Deliveries::class,
        'eventTypes' => Resources\EventTypes::class,
        'events' => Resources\Events::class,
        'changes' => Resources\Changes::class,
        'usage' => Resources\Usage::class,
        'requestLogs' => Resources\RequestLogs::class,
        'receivers' => Resources\Receivers::class,
        'customers' => Resources\Customers::class,
        'staff' => Resources\Staff::class,
        'payments' => Resources\Payments::class,
        'refunds' => Resources\Refunds::class,
        'paymentProvider' => Resources\PaymentProvider::class,
        'paymentSchedules' => Resources\PaymentSchedules::class,
        'bookings' => Resources\Bookings::class,
        'bookingSeries' => Resources\BookingSeries::class,
        'availability' => Resources\Availability::class,
        'waitlistEntries' => Resources\WaitlistEntries::class,
        'meta' => Resources\Meta::class,
    ];
}
