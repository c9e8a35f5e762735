using System.Diagnostics.CodeAnalysis;

namespace WedSync;

/// <summary>A value of one of two types. Both convert to it: <c>VenueId = "ven_…"</c>.</summary>
/// <typeparam name="TFirst">One type.</typeparam>
/// <typeparam name="TSecond">The other type.</typeparam>
[JsonConverter(typeof(OneOfConverters))]
public sealed record OneOf<TFirst, TSecond> : IOneOf
    where TFirst : notnull
    where TSecond : notnull
{
    internal OneOf(object value) => Value = value;

    /// <summary>The value: <c>if (value.Value is string text)</c>.</summary>
    public object Value { get; }

    /// <summary>Converts a value.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator OneOf<TFirst, TSecond>?(TFirst? value) => value is null ? null : new((object)value);

    /// <summary>Converts a value.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator OneOf<TFirst, TSecond>?(TSecond? value) => value is null ? null : new((object)value);

    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}

internal interface IOneOf
{
    object Value { get; }
}

internal sealed class OneOfConverters : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OneOf<,>);

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<,>).MakeGenericType(type.GetGenericArguments()))!;

    private sealed class Converter<TFirst, TSecond> : JsonConverter<OneOf<TFirst, TSecond>>
        where TFirst : notnull
        where TSecond : notnull
    {
        public override OneOf<TFirst, TSecond>? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            var value = JsonElement.ParseValue(ref reader);
            if (isObject == typeof(TFirst).IsAssignableTo(typeof(WedSyncObject)))
            {
                try
                {
                    return value.Deserialize<TFirst>(options);
                }
                catch (JsonException) when (!isObject)
                {
                    // The text is one of the other type.
                }
            }
            return value.Deserialize<TSecond>(options);
        }

        public override void Write(Utf8JsonWriter writer, OneOf<TFirst, TSecond> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}
