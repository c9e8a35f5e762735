<?php

declare(strict_types=1);

/**
 * Calls operations: reads `{"secret", "base_url", "calls": [{"resource": […], "method", "arguments": […], "times": […]}]}` from the standard
 * input, and writes for each call `{"outcome", "type", "parameters", "faults"}`.
 */

use WedSync\Exception\ApiException;
use WedSync\Model;
use WedSync\Page;
use WedSync\WedSyncClient;

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});
require getenv('WEDSYNC_PACKAGE') . '/autoload.php';

/** @return list<string> The places in a result that cannot be read, because their type is another one. */
function faults(mixed $value, string $place): array
{
    if (is_array($value)) {
        $values = $value;
    } elseif ($value instanceof Page) {
        $values = ['data' => $value->data];
    } elseif ($value instanceof Model) {
        $values = [];
        foreach ((new ReflectionClass($value))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
            if (!array_key_exists($property->getName(), $value->toArray())) {
                continue;
            }
            try {
                $values[$property->getName()] = $value->{$property->getName()};
            } catch (LogicException $error) {
                return ["$place.{$property->getName()}: {$error->getMessage()}"];
            }
        }
    } else {
        return [];
    }

    return array_merge(...array_map(static fn (mixed $each, int|string $name): array => faults($each, "$place.$name"), $values, array_keys($values)));
}

function find(mixed $value, string $place): mixed
{
    foreach (explode('.', $place) as $name) {
        $value = is_array($value) ? $value[$name] : $value->$name;
    }

    return $value;
}

$input = json_decode(stream_get_contents(STDIN), true, flags: JSON_THROW_ON_ERROR);
$client = new WedSyncClient($input['secret'], ['base_url' => $input['base_url'], 'max_retries' => 0, 'timeout' => 60]);
$results = [];
foreach ($input['calls'] as $call) {
    $resource = array_reduce($call['resource'], static fn (object $owner, string $name): object => $owner->$name, $client);
    $parameters = (new ReflectionMethod($resource, $call['method']))->getParameters();
    $result = ['parameters' => array_map(static fn (ReflectionParameter $each): string => $each->getName(), $parameters), 'faults' => []];
    try {
        $value = $resource->{$call['method']}(...$call['arguments']);
        $result += ['outcome' => 'ok', 'type' => get_debug_type($value)];
        $result['faults'] = faults($value, '');
        foreach ($call['times'] ?? [] as $place) {
            if (!find($value, $place) instanceof DateTimeImmutable) {
                $result['faults'][] = "$place is not a time";
            }
        }
    } catch (ApiException $error) {
        $result += ['outcome' => $error->status];
    } catch (Throwable $error) {
        $result += ['outcome' => $error::class . ': ' . $error->getMessage()];
    }
    $results[] = $result;
}
echo json_encode($results, JSON_THROW_ON_ERROR);
