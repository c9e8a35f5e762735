<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An event type that webhooks can subscribe to.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class EventType extends Model
{
    /** Always `event_type`. */
    public readonly string $object;

    /** Name of the event type. */
    public readonly string $type;

    /** Type of the object in `data.object` of the event. */
    public readonly string $resource;

    /** Scope required to read the event and to subscribe to it. */
    public readonly string $scope;

    /** Description of the event. */
    public readonly string $description;

    /**
     * JSON Schema (2020-12) of the event, with every definition that it refers to. It allows other fields, because fields may be added.
     *
     * @var array<string, mixed>
     */
    public readonly array $schema;

    /**
     * JSON Schema (2020-12) of the event as sent to webhooks with the payload `thin`: it has IDs only.
     *
     * @var array<string, mixed>
     */
    public readonly array $thin_schema;

    /**
     * Example of the event.
     *
     * @var array<string, mixed>
     */
    public readonly array $example;

    /** First API version that sends events of this type; null if they are not sent yet. */
    public readonly ?string $since;

    /** Deprecation: true if a later API version does not send the event. */
    public readonly bool $deprecated;
}
