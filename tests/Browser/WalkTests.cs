using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>Every kind of page, in light and dark, on phone and desk, in Arabic, enlarged: what must hold on all.</summary>
[Collection(InChromium.Name)]
public sealed class WalkTests(Chromium chromium)
{
    public static IEnumerable<TheoryDataRow<string>> Settings => Setting.All.Select(setting => new TheoryDataRow<string>(setting.Name));

    [Theory, MemberData(nameof(Settings))]
    public async Task Axe_finds_nothing(string setting) => Assert.Empty((await Walk.Of(setting, chromium)).Axe);

    [Theory, MemberData(nameof(Settings))]
    public async Task Nothing_scrolls_sideways(string setting) => Assert.Empty((await Walk.Of(setting, chromium)).TooWide);

    [Theory, MemberData(nameof(Settings))]
    public async Task No_script_fails_and_the_policy_refuses_nothing(string setting) => Assert.Empty((await Walk.Of(setting, chromium)).Errors);

    [Theory, MemberData(nameof(Settings))]
    public async Task No_request_leaves_the_host_and_none_fails(string setting) => Assert.Empty((await Walk.Of(setting, chromium)).Requests);

    [Theory, MemberData(nameof(Settings))]
    public async Task Nothing_moves_by_itself(string setting) => Assert.Empty((await Walk.Of(setting, chromium)).Moving);

    [Fact]
    public async Task Every_kind_of_page_was_seen() => Assert.InRange((await Walk.Of(Setting.All[0].Name, chromium)).Pages, 20, 60);
}
