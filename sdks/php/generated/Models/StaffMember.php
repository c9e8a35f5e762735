<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A staff member: a person who provides services.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class StaffMember extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'schedule' => 'Schedule',
        'services' => '[Service]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `staff`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Custom name-value pairs.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /** Name of the staff member. */
    public readonly string $name;

    /** E-mail address of the staff member. */
    public readonly ?string $email;

    /** IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone. */
    public readonly ?string $time_zone;

    /**
     * IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`.
     *
     * @var list<string>
     */
    public readonly array $service_ids;

    /**
     * Labels of what the staff member can do, at most 50.
     *
     * @var list<string>
     */
    public readonly array $skills;

    /**
     * Status of the staff member. An inactive one keeps its bookings and accepts no new ones.
     *
     * @var 'active'|'inactive'|string
     */
    public readonly string $status;

    /** Working hours, breaks and time off. Changed with `PUT /v1/staff/{staff_id}/schedule`. */
    public readonly Schedule $schedule;

    /**
     * The related resources, with `expand=services`.
     *
     * @var list<Service>|null
     */
    public readonly ?array $services;
}
