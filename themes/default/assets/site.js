// What a page gains by script: a choice of colours, times in the reader's own zone, questions to copy. All else works without.
"use strict";
const root = document.documentElement;

for (const choice of document.querySelectorAll("[data-colour-choice]")) {
  const buttons = [...choice.querySelectorAll("button")];
  const show = () => buttons.forEach(button =>
    button.setAttribute("aria-pressed", String(button.value === (root.dataset.colour ?? ""))));
  for (const button of buttons)
    button.addEventListener("click", () => {
      root.dataset.colour = button.value;
      try { localStorage.setItem("colour", button.value); } catch { /* It lasts as long as the page. */ }
      show();
    });
  show();
  choice.hidden = false;
}

for (const place of document.querySelectorAll("[data-local-time]")) {
  const time = new Date(place.dataset.localTime);
  if (isNaN(time))
    continue;
  const words = new Intl.DateTimeFormat(root.lang, { dateStyle: "full", timeStyle: "short" }).format(time);
  const zone = new Intl.DateTimeFormat(root.lang, { timeZoneName: "long" }).formatToParts(time).find(part => part.type === "timeZoneName");
  place.append(` ${words} (${zone.value})`);
  place.hidden = false;
}

for (const copy of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard)
    break;
  copy.addEventListener("click", async () => {
    const from = document.querySelectorAll(copy.dataset.copy);
    await navigator.clipboard.writeText([...from].map(part => part.innerText.trim()).join("\n\n"));
    copy.textContent = copy.dataset.done;
  });
  copy.hidden = false;
}
