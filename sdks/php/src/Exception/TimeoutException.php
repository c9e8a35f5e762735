<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** No response came in time. */
final class TimeoutException extends ConnectionException
{
}
