using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>Every kind of page, in light and dark, on phone and desk, in Arabic, enlarged: what must hold on all.</summary>
[Collection(InChromium.Name)]
public sealed class WalkTests(Chromium chromium)
{
    public static IEnumerable<TheoryDataRow<string>> Settings => Setting.All.Select(setting => new TheoryDataRow<string>(setting.Name));

    public static IEnumerable<TheoryDataRow<string>> SettingsToRead =>
        Setting.All.Where(setting => !setting.IsForSizeOnly).Select(setting => new TheoryDataRow<string>(setting.Name));

    [Theory, MemberData(nameof(SettingsToRead))]
    public async Task Axe_finds_nothing(string setting) => (await Walk.Of(setting, chromium)).Axe.AssertNone();

    [Theory, MemberData(nameof(Settings))]
    public async Task Nothing_scrolls_sideways(string setting) => (await Walk.Of(setting, chromium)).TooWide.AssertNone();

    [Theory, MemberData(nameof(Settings))]
    public async Task Everything_can_be_hit_with_a_finger(string setting) => (await Walk.Of(setting, chromium)).TooSmall.AssertNone();

    [Theory, MemberData(nameof(Settings))]
    public async Task No_script_fails_and_the_policy_refuses_nothing(string setting) => (await Walk.Of(setting, chromium)).Errors.AssertNone();

    [Theory, MemberData(nameof(Settings))]
    public async Task No_request_leaves_the_host_and_none_fails(string setting) => (await Walk.Of(setting, chromium)).Requests.AssertNone();

    [Theory, MemberData(nameof(Settings))]
    public async Task Nothing_moves_by_itself(string setting) => (await Walk.Of(setting, chromium)).Moving.AssertNone();
}
