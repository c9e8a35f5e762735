<?php

declare(strict_types=1);

/** Reads a delivery (`{"body", "headers", "secret"}`) from the standard input, and writes its type, its class and the ID of its object. */

use WedSync\Webhook;

require getenv('WEDSYNC_PACKAGE') . '/autoload.php';

$delivery = json_decode(stream_get_contents(STDIN), true, flags: JSON_THROW_ON_ERROR);
$event = Webhook::constructEvent($delivery['body'], $delivery['headers'], $delivery['secret']);
echo json_encode([$event->type, $event::class, $event->data->object->id], JSON_THROW_ON_ERROR);
