using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>What a participant agrees to, word for word. Its hash goes into the register, so that it is known later which
/// version somebody said yes to.</summary>
static class ConsentText
{
    public const string Words = """
        I am 18 or over. I have read the story as it stands above, have looked at the photo if one is attached, and agree that
        both are published on the website of the network, under the label that stands with them. I understand that:

        - My name, my library and my town are not published, unless I chose to be named. People who know me well may still
          recognise what I tell, or how I tell it. Against them this gives no protection.
        - I may take my story back at any time, without a reason, by answering this mail. You take it off the site within 14
          days. Copies in git history on the host, forks, archives, feed readers and other people's downloads may stay; that
          is why it was made anonymous first.
        - The text stays mine. Nobody is given a licence to reuse it, unless I say so.
        - What I sent is kept apart from the site for at most 12 months and is then deleted. A record of my consent is kept as
          long as the story is public.
        """;

    public static string Hash { get; } = StoryApproval.HashOf(Words);
}
