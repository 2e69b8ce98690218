/** What people write into a field when there is nothing to note, one a line, in small letters and without marks. */
export const NOTHING = `
keine
keins
kein
keiner
keinerlei
keine fragen
keine frage
keine fragen mehr
keine offenen fragen
keine fragen offen
keine weiteren
keine weiteren fragen
keine besonderen
keine mehr
nichts
nichts mehr
nichts weiter
nichts besonderes
nichts bestimmtes
nichts konkretes
nichts zu ergänzen
nichts hinzuzufügen
nichts offen
nichts vergessen
nichts aufgefallen
eigentlich nichts
gar nichts
nix
nix besonderes
nix weiter
nein
nee
nö
ne
alles
alles geklärt
alles klar
alles gut
alles ok
alles okay
alles super
alles top
alles besprochen
alles beantwortet
alles gesagt
alles gefragt
alles gut gelaufen
alles gut gelaufen denke ich
war alles gut
war alles klar
war alles ok
war gut
war ok
war okay
lief gut
lief alles gut
lief super
lief ok
lief okay
ist gut gelaufen
gut gelaufen
passt
passt alles
passt so
passt schon
weiß nicht
weiß nicht mehr
weiß nicht genau
weiß ich nicht
weiß ich nicht mehr
weiß ich gerade nicht
weiß noch nicht
keine ahnung
keinen plan
k a
ka
fällt mir nichts ein
mir fällt nichts ein
nichts fällt mir ein
entfällt
entfallen
siehe oben
s o
wie oben
dito
folgt
folgt noch
später
noch offen
todo
tbd
bla
test
asdf
none
none really
none so far
no
nope
nah
na
n a
n/a
not applicable
nothing
nothing much
nothing special
nothing really
nothing else
nothing more
nothing to add
nothing specific
nothing i can think of
nothing comes to mind
no questions
no question
no more questions
no open questions
no further questions
no other questions
all
all good
all fine
all ok
all okay
all clear
all answered
all done
everything
everything answered
everything is clear
everything was fine
everything went fine
everything went well
went fine
went ok
went okay
went well
went great
it went fine
it went ok
it went okay
it went well
was fine
it was fine
it was ok
it was okay
not sure
not sure yet
unsure
dont know
don't know
i dont know
i don't know
dunno
idk
no idea
cant remember
can't remember
i can't remember
don't remember
dont remember
see above
as above
same
same as above
same here
ditto
later
to do
to be done
`;
