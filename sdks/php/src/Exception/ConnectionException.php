<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** No response came: the connection failed, or ended before the response was complete. */
class ConnectionException extends WedSyncException
{
}
