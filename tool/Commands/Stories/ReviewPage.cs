using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>One file that a browser opens from the disk: the story with each finding in its place, keys to decide, the
/// questions at its side. It loads nothing and sends nothing; what was decided is saved as a file.</summary>
static class ReviewPage
{
    public static string Write(StoryDraft draft)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var replacement in draft.Replacements)
        {
            text.Append(Html.Encode(draft.Source[at..replacement.Finding.Start])).Append(Mark(replacement));
            at = replacement.Finding.End;
        }
        text.Append(Html.Encode(draft.Source[at..]));
        var questions = string.Concat(ReviewFile.QuestionsOf(draft).Select(question =>
            $"<li><label><input type=\"checkbox\"{(draft.Review.HasReadQuestions ? " checked" : "")}> {Html.Encode(question)}</label></li>\n"));
        return Page
            .Replace("{{id}}", Html.Encode(draft.Id), StringComparison.Ordinal)
            .Replace("{{photo}}", draft.Photo is { } photo ? $"<p><img src=\"data:{photo.ContentType};base64,{Convert.ToBase64String(photo.Bytes.Span)}\" alt=\"The photo as it would be published.\"></p>" : "", StringComparison.Ordinal)
            .Replace("{{questions}}", questions, StringComparison.Ordinal)
            .Replace("{{text}}", text.ToString(), StringComparison.Ordinal);
    }

    static string Mark(Replacement replacement)
    {
        var finding = replacement.Finding;
        var isSure = finding.Level == FindingLevel.Block;
        var state = !replacement.IsDecided ? "open" : replacement.Label is null ? "keep" : "replace";
        return $"<mark tabindex=\"0\" class=\"{(isSure ? "sure" : "doubt")} {state}\" data-key=\"{Html.Encode(Decision.KeyOf(replacement.Text))}\" data-type=\"{Finding.Name(finding.Type)}\""
            + $" data-usual=\"{Html.Encode(Anonymised.Usual(finding.Type))}\" data-label=\"{Html.Encode(replacement.Label ?? "")}\" data-reason=\"{Html.Encode($"{Finding.Name(finding.Type).Replace('_', ' ')}: {finding.Reason}")}\""
            + $">{Html.Encode(replacement.Text)}</mark>";
    }

    const string Page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Review of {{id}}</title>
        <style>
        body { font: 1.1rem/1.6 Georgia, serif; margin: 0; color: #1b1b1b; background: #fbfaf7 }
        main { display: grid; grid-template-columns: minmax(0, 42rem) minmax(16rem, 24rem); gap: 2rem; padding: 1rem 2rem 8rem }
        @media (max-width: 60rem) { main { grid-template-columns: 1fr } }
        img { max-width: 100%; height: auto }
        #story { white-space: pre-wrap; overflow-wrap: anywhere }
        aside { font: 0.95rem/1.5 system-ui, sans-serif }
        mark { padding: 0 0.15em; border-radius: 0.2em; background: #fde9a9; color: #1b1b1b; border-bottom: 2px solid #8a6d00 }
        mark.sure { background: #f6cdcd; border-color: #9b1c1c }
        mark.keep { background: #d8ecd6; border-color: #2f6b2b }
        mark.replace.doubt { background: #dbe4f5; border-color: #27468a }
        mark.replace::after { content: " → " attr(data-label); font: 0.8em system-ui, sans-serif }
        mark:focus { outline: 3px solid #0b57d0; outline-offset: 2px }
        footer { position: fixed; inset: auto 0 0 0; background: #fff; border-top: 1px solid #777; padding: 0.6rem 2rem; font: 0.95rem/1.5 system-ui, sans-serif }
        button, input[type=text] { font: inherit; padding: 0.3rem 0.7rem }
        kbd { border: 1px solid #777; border-radius: 3px; padding: 0 0.3em }
        </style>
        </head>
        <body>
        <main>
        <article><h1>Review of {{id}}</h1><div id="story">{{text}}</div>{{photo}}</article>
        <aside>
        <h2>What no program finds</h2>
        <p>Facts can name a person as surely as a name. Tick each when you have read the story with it in mind; what needs it, change in <code>text.md</code>.</p>
        <ul id="questions">
        {{questions}}</ul>
        <h2>Keys</h2>
        <p><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>o</kbd> it may stay (ok) · <kbd>r</kbd> replace · <kbd>l</kbd> other words in its place · <kbd>u</kbd> undecided again · <kbd>s</kbd> save</p>
        <p>Red is sure and is always replaced; you may choose the words. Yellow is for you to decide. The same words are decided once.</p>
        </aside>
        </main>
        <footer><span id="now" role="status" aria-live="polite">Press j to begin.</span> <span id="left"></span> <button id="save" type="button">Save decisions (s)</button></footer>
        <script>
        'use strict';
        const marks = [...document.querySelectorAll('mark')];
        const same = mark => marks.filter(other => other.dataset.key === mark.dataset.key && other.dataset.type === mark.dataset.type);
        const isOpen = mark => mark.classList.contains('open');
        const changed = new Set();
        const count = () => { document.getElementById('left').textContent = `${marks.filter(isOpen).length} undecided of ${marks.length}.`; };
        const say = text => { document.getElementById('now').textContent = text; };
        const set = (mark, state, label) => {
          for (const one of same(mark)) {
            one.classList.remove('open', 'keep', 'replace');
            one.classList.add(state);
            one.dataset.label = label;
            changed.add(one);
          }
          say(`${mark.textContent}: ${state === 'open' ? 'undecided' : state === 'keep' ? 'may stay' : 'becomes ' + label}`);
          count();
        };
        const go = step => {
          if (!marks.length) return say('Nothing was found. Read the story all the same.');
          const at = marks.indexOf(document.activeElement);
          marks[(at + step + marks.length) % marks.length].focus();
        };
        for (const mark of marks)
          mark.addEventListener('focus', () => { say(`${mark.dataset.reason}.`); mark.scrollIntoView({ block: 'center' }); });
        const yaml = text => '"' + text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ') + '"';
        const file = () => {
          const lines = [`questions: ${[...document.querySelectorAll('#questions input')].every(box => box.checked)}`];
          const seen = new Set();
          for (const mark of marks) {
            const { key, type, label } = mark.dataset;
            const isSure = mark.classList.contains('sure');
            if (isOpen(mark) || (isSure && !changed.has(mark)) || seen.has(type + key)) continue;
            if (!seen.size) lines.push('decisions:');
            seen.add(type + key);
            lines.push(`  - text: ${yaml(key)}`, `    type: ${type}`, mark.classList.contains('keep') ? '    keep: true' : `    label: ${yaml(label)}`);
          }
          return lines.join('\n') + '\n';
        };
        const save = async () => {
          const name = '{{id}}.yml';
          if (window.showSaveFilePicker)
            try {
              const handle = await window.showSaveFilePicker({ suggestedName: name });
              const stream = await handle.createWritable();
              await stream.write(file());
              await stream.close();
              return say('Saved. Run  iln story draft {{id}}  again.');
            } catch (fault) { if (fault.name === 'AbortError') return say('Not saved.'); }
          const link = document.createElement('a');
          link.href = URL.createObjectURL(new Blob([file()], { type: 'text/yaml' }));
          link.download = name;
          link.click();
          say('Saved among your downloads. Run  iln story draft {{id}} --decisions FILE');
        };
        document.getElementById('save').addEventListener('click', save);
        document.addEventListener('keydown', event => {
          if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input[type=text]')) return;
          const mark = document.activeElement.closest('mark');
          const isSure = mark?.classList.contains('sure');
          const act = {
            j: () => go(1), k: () => go(-1), s: save,
            o: () => mark && (isSure ? say('This is sure to identify somebody and cannot stay.') : set(mark, 'keep', '')),
            r: () => mark && set(mark, 'replace', mark.dataset.usual),
            u: () => mark && !isSure && set(mark, 'open', ''),
            l: () => {
              if (!mark) return;
              const words = window.prompt('What stands in its place?', mark.dataset.label || mark.dataset.usual);
              if (words && words.trim()) set(mark, 'replace', '[' + words.trim().replace(/^\[|\]$/g, '') + ']');
              mark.focus();
            },
          }[event.key];
          if (act) { event.preventDefault(); act(); }
        });
        window.decisions = file;
        count();
        </script>
        </body>
        </html>

        """;
}
