<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class KeyLimits extends Model
{
    /** Requests in any minute. */
    public readonly ?int $per_minute;

    /** Requests in any hour. */
    public readonly ?int $per_hour;

    /** Requests in any day. */
    public readonly ?int $per_day;

    /** Requests in any 200 ms; in a `token_bucket` tier, the depth of the buckets. */
    public readonly ?int $burst;

    /** Concurrent requests. */
    public readonly ?int $concurrent;

    /** Requests per calendar day (UTC). */
    public readonly ?int $daily_quota;

    /** Requests per calendar month (UTC). */
    public readonly ?int $monthly_quota;
}
