namespace IlnSite.Images;

/// <summary>Lets in as many at once as have room together; one that needs more than there is comes alone.</summary>
sealed class Room(long size)
{
    readonly object gate = new();
    long taken;

    public T With<T>(long need, Func<T> act)
    {
        need = Math.Min(need, size);
        lock (gate)
        {
            while (taken + need > size)
                Monitor.Wait(gate);
            taken += need;
        }
        try
        {
            return act();
        }
        finally
        {
            lock (gate)
            {
                taken -= need;
                Monitor.PulseAll(gate);
            }
        }
    }
}
