using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace WedSync;

/// <summary>How objects of the API are written and read with System.Text.Json.</summary>
public static class WedSyncJson
{
    /// <summary>The options for objects of this package: <c>JsonSerializer.Deserialize&lt;Client&gt;(text, WedSyncJson.Options)</c>.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions(new EventConverter());

    // What the converter of events uses: without it, they would be converted without end.
    private static readonly JsonSerializerOptions PlainOptions = CreateOptions();

    private static JsonSerializerOptions CreateOptions(params JsonConverter[] more)
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(OmitWhatIsNotSet);
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new TimeConverter() },
        };
        Array.ForEach(more, options.Converters.Add);
        options.MakeReadOnly();
        return options;
    }

    private static void OmitWhatIsNotSet(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(WedSyncObject)))
        {
            return;
        }
        foreach (var property in type.Properties.Where(each => !each.IsExtensionData && !IsIgnored(each)))
        {
            var name = (property.AttributeProvider as MemberInfo)?.Name ?? property.Name;
            var none = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
            property.IsRequired = false;
            property.Get = item => ((WedSyncObject)item).ValueOf(name) ?? none; // it is called before the next line decides
            property.ShouldSerialize = (item, _) => ((WedSyncObject)item).Has(name);
        }
    }

    private static bool IsIgnored(JsonPropertyInfo property) => property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), false) ?? false;

    /// <summary>Reads an event as the class of its type, such as <c>Event&lt;Client&gt;</c>.</summary>
    private sealed class EventConverter : JsonConverter<Event>
    {
        public override Event? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var value = JsonElement.ParseValue(ref reader);
            var name = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("type", out var text) ? $"{text}" : "";
            return (Event?)value.Deserialize(EventTypes.ClassOf(name), PlainOptions);
        }

        public override void Write(Utf8JsonWriter writer, Event value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), PlainOptions);
    }

    private sealed class TimeConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime);
    }
}
