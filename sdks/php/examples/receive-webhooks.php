<?php

declare(strict_types=1);

// Receives webhooks, each once: WEBHOOK_SECRET=whsec_… php -S 127.0.0.1:8000 receive-webhooks.php
use WedSync\Events\BookingEvent;
use WedSync\Events\ClientEvent;
use WedSync\Exception\WebhookVerificationException;
use WedSync\Webhook;

require __DIR__ . '/autoload.php';

try {
    $event = Webhook::constructEvent(file_get_contents('php://input'), getallheaders(), getenv('WEBHOOK_SECRET'));
} catch (WebhookVerificationException $error) {
    http_response_code(400);
    exit($error->getMessage());
}

// Deliveries can come twice. A real program keeps the IDs in its database, in the transaction of what it does.
$done = sys_get_temp_dir() . '/wedsync-' . hash('sha256', $event->id);
if (!is_file($done)) {
    error_log(match (true) {
        $event instanceof ClientEvent => "{$event->type}: {$event->data->object->name}",
        $event instanceof BookingEvent => "{$event->type}: {$event->data->object->id}",
        default => $event->type,
    });
    touch($done);
}
http_response_code(204);
