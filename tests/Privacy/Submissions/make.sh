#!/bin/sh
# Makes the stories of the sample site from the invented submissions beside this file, by the commands that a coordinator
# types. Run it at the root of the repository, with nothing in content/stories; ids are drawn, so each run has its own.
set -eu
here=tests/Privacy/Submissions
iln() { ${ILN:-dotnet run --project tool --} "$@"; }
add() { iln story add --invented "$@" | sed 's/:.*//'; }
finish() {
  cp "$here/review/$1.yml" "private/review/$2.yml"
  iln story draft "$2"
  iln story preview "$2"
  iln story approve "$2" --yes "$(date -u +%F)" --channel form --message "invented-$1" --adult --reviewer coordinator
}
mkdir -p private/review
market=$(add --mail $here/1-market-day.eml --library "Vaini Community Library" --city Vaini --country TO --round 2015b --topic getting-to-know-you --tag "Reaching out")
night=$(add --text $here/2-the-night-shift.txt --title "Three lines a night" --name "Hanne Tveiten" --country NO --round 2015b --topic reflection-and-review --tag "Time zones")
letters=$(add --csv $here/3-form.csv --round 2015b --topic getting-to-know-you --tag "Asked in a whisper")
chair=$(add --text $here/4-the-chair.txt --title "The chair by the window" --name "Efua Dadzie-Mould" --email efua.dm@mail.example.gh --library "Asafo Branch Library" --city Kumasi --country GH --round 2015b --topic reflection-and-review --identity pseudonym --pseudonym Akua --tag "Reaching out")
alphabets=$(add --text $here/5-two-alphabets.txt --title "Two alphabets" --name "Dalal Nasrallah" --library "Saida Municipal Library" --city Saida --country LB --round 3 --topic libraries-and-social-media --tag "Cataloguing")
rain=$(add --text $here/6-rain.txt --title "What rain does to paper" --name "Soledad Quispe" --country PE --round 3 --topic libraries-in-disasters --identity summary --tag "Preservation")
finish 1-market-day "$market"
finish 2-the-night-shift "$night"
finish 3-form "$letters"
finish 4-the-chair "$chair"
finish 5-two-alphabets "$alphabets"
finish 6-rain "$rain"
