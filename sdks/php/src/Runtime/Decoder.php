<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Events\Event;

/**
 * Converts JSON of responses to the types of the language.
 *
 * The kind of a value is `datetime`, `date`, `float`, the name of a model, `[kind]` for a list and `{kind}` for a map of such values, or
 * empty for a value that stays as it is. So does a value that is not of its kind.
 */
final class Decoder
{
    /** @throws \JsonException */
    public static function json(#[\SensitiveParameter] string $text): mixed
    {
        return json_decode($text, true, flags: JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
    }

    public static function value(string $kind, #[\SensitiveParameter] mixed $value): mixed
    {
        return match (true) {
            $kind === '' || $value === null => $value,
            $kind === 'datetime' => self::time($value, '/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d/'),
            $kind === 'date' => self::time($value, '/^\d{4}-\d\d-\d\d$/D'),
            $kind === 'float' => is_int($value) ? (float) $value : $value,
            !is_array($value) => $value,
            $kind[0] === '[' || $kind[0] === '{' => self::items(substr($kind, 1, -1), $value),
            $kind === 'Event' => Event::decode($value),
            default => ('WedSync\Models\\' . $kind)::fromArray($value),
        };
    }

    /**
     * @param array<mixed> $values
     * @return array<mixed>
     */
    private static function items(string $kind, array $values): array
    {
        return $kind === '' ? $values : array_map(static fn (mixed $each): mixed => self::value($kind, $each), $values);
    }

    private static function time(mixed $value, string $pattern): mixed
    {
        if (!is_string($value) || !preg_match($pattern, $value)) {
            return $value;
        }
        try {
            return new \DateTimeImmutable($value, new \DateTimeZone('UTC'));
        } catch (\Exception) {
            return $value;
        }
    }
}
