namespace IlnSite;

/// <summary>Calls <paramref name="act"/> once for each number from 0 up to <paramref name="count"/>, on several threads
/// at once; what it writes must go to its own place. Returns when all are done.</summary>
delegate void Each(int count, Action<int> act);
