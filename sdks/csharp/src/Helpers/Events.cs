namespace WedSync;

/// <summary>An event of one kind of resource: <c>if (received is Event&lt;Booking&gt; { Type: EventTypes.BookingConfirmed } booking)</c>.</summary>
/// <typeparam name="T">The type of the resource.</typeparam>
public sealed record Event<T> : Event
    where T : WedSyncObject
{
    /// <summary>The changed resource.</summary>
    [JsonIgnore]
    public new EventData<T> Data
    {
        get
        {
            var data = base.Data;
            var resource = JsonSerializer.SerializeToElement(data.Object, WedSyncJson.Options).Deserialize<T>(WedSyncJson.Options)!;
            return new(resource, data.Has(nameof(data.PreviousAttributes)) ? data.PreviousAttributes : null);
        }
    }
}

/// <summary>The data of an event.</summary>
/// <typeparam name="T">The type of the resource.</typeparam>
/// <param name="Object">The resource after the change.</param>
/// <param name="PreviousAttributes">The previous values of the changed fields.</param>
public sealed record EventData<T>(T Object, IReadOnlyDictionary<string, JsonElement>? PreviousAttributes)
    where T : WedSyncObject;
