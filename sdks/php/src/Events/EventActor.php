<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Model;

/** Who caused an event. */
final class EventActor extends Model
{
    public readonly string $type;
    public readonly ?string $id;
}
