<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** The response is not what the API sends, for example the page of a proxy. */
final class DecodeException extends WedSyncException
{
}
