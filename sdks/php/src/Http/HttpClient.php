<?php

declare(strict_types=1);

namespace WedSync\Http;

use WedSync\Exception\ConnectionException;
use WedSync\Exception\DecodeException;
use WedSync\Exception\TimeoutException;

/** Sends one request. The package has one with curl and one for PSR-18; write your own for tests. */
interface HttpClient
{
    /**
     * Return the response, of any status. Redirects are not followed.
     *
     * @throws ConnectionException
     * @throws TimeoutException
     * @throws DecodeException for a body of more than `maxBytes`
     */
    public function send(HttpRequest $request): HttpResponse;
}
