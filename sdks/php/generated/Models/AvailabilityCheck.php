<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The result of a check.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class AvailabilityCheck extends Model
{
    protected const FIELDS = [
        'alternatives' => '[Slot]',
    ];

    /** `true` if the time can be booked. */
    public readonly bool $available;

    /**
     * Rule that fails; null if the time can be booked. Of several staff members or spaces, it is the reason of the one that is closest to
     * being free.
     *
     * @var 'outside_hours'|'break'|'time_off'|'holiday'|'blocked'|'booked'|'held'|'notice_too_short'|'beyond_window'|'capacity'|'not_offered'|'inactive'|string|null
     */
    public readonly ?string $reason;

    /**
     * The three free slots that are nearest to the time: within a week, or within five weeks if there are fewer. Empty if it can be booked,
     * and if no other time is possible.
     *
     * @var list<Slot>
     */
    public readonly array $alternatives;
}
