<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** The person or the authorization server refused, or the redirect does not belong to the request. */
final class AuthorizationException extends WedSyncException
{
}
