### Every text of the chart, in English: the file that the others are translated from. It declares the messages, too: Rust
### has an enum made from it, with a variant for each message and a field for each of its variables.
###
### It is written in Project Fluent's syntax (https://projectfluent.org/fluent/guide/). What is between braces is put
### in by the chart: { $people } is a number, { -qatar } a term of this file, { part-country } another message of this file.
### A number is written with the separators of this file; it can also choose among forms, by plural ([one], [few] ...)
### or by its exact value ([0]). A keyword, such as that of $direction, only chooses.
### A day is written by DATE($since, style: "month-year") in the form of the message "date-month-year"; a language may add
### messages "date-..." of its own, for other cases. A message "part-..." is a part of others; a language may add its own,
### and terms. A message "page-..." is for the scripts of a page; it has no variables.
###
### Neutral words only: people go "to Ukraine" or "to Russia" and are "reunited"; both directions are written alike. Never
### "exchange", "abducted", "evacuated" or "return to Russia", but where a side is quoted. People are counted, and those
### under 18 are in the same sentence.
###
### The variables. Each means the same in every message; a message has those that its text uses, or its comment names.
### After the name: what it is. A "number" is written, and may choose; a "plural" is a number that may choose without being
### written; a "text" is written as it is; a "day" is written by DATE; else the keywords to choose by.
###   $adult-age (number) 18: from when people are adults.
###   $adults (number) People of 18 or over.
###   $after (text) The next part of a list.
###   $age (plural) Whole years.
###   $before (text) A list so far.
###   $bound (exact, at-least, about) How a number that somebody gave is meant.
###   $change (changed, added, removed, replaced) What a correction did; "changed" where nothing more is known.
###   $children (number) Children.
###   $claims (number) Figures that others gave.
###   $compared (equal, more, fewer) How the counted number compares with the claimed one.
###   $count (text) A number of people, made by other messages.
###   $date (day) A day.
###   $day (number) The day of a month.
###   $days (text) A span of days, made by other messages.
###   $difference (number) The difference of two numbers, without its sign.
###   $digits (latn, arab) Which digits are in use: 0123 or ٠١٢٣.
###   $direction (ukraine, russia) Where people went.
###   $doubtful (number) Doubtful reunions.
###   $equal (number) Claims that equal the counted number.
###   $events (number) Events.
###   $families (number) Families.
###   $figure (text) A number of people, made by other messages.
###   $first (day) The first day.
###   $from (text) What was there before a correction, in English.
###   $group (month, quarter, year, event) What one bar stands for.
###   $half (none, half) Whether half a year is added to the years.
###   $high (number) The highest figure, or sum of figures.
###   $id (text) The id of an event or a claim.
###   $source-kind (news, official, agency, mirror) What publishes a source; a mirror is a copy elsewhere.
###   $source-language (other, unknown, en, uk, ru, ar, de, fr, bg, el, sr, zh) What a source is written in; "unknown" where nobody noted it.
###   $larger (text) People in the direction of more, made by the message "to".
###   $last (day) The last day.
###   $licence (text) The name of a licence.
###   $low (number) The lowest figure, or sum of figures.
###   $mediator (number) Figures that are the mediator's.
###   $minors (number) Those of the people who were under 18.
###   $month (plural) 1 to 12.
###   $months (number) Months.
###   $name (text) Who mediated, as the reports name it.
###   $named (text) Who made the data, with the version and the licence.
###   $official (number) Those of the sources that are official.
###   $oldest (text) The age of the oldest, made by other messages.
###   $other (number) Reunions through other channels.
###   $people (number) People.
###   $periods (number) Bars or points that stand for several events.
###   $publisher (text) Who published a source.
###   $publishers (number) Publishers.
###   $reason (text) Why two numbers may differ, in English, with its full stop.
###   $receiving (number) Figures of the side that people came to.
###   $role (charted, competing, superseded, wider) How a figure is used: charted, another one, replaced later, of more or other people.
###   $russia (number) People who went to Russia.
###   $scope (text) What a claim counts, in English.
###   $sending (number) Figures of the side that people left.
###   $since (day) The day from which on.
###   $smaller (text) People in the direction of fewer, made by the message "to".
###   $sources (number) Sources.
###   $standing (confirmed, kyiv-only, moscow-only) Who reports a figure.
###   $stays (number) Stays in Doha.
###   $step (mediator, part, sending, receiving) By which step of the rule a figure was chosen.
###   $title (text) What an event is, in English.
###   $to (text) What is there after a correction, in English.
###   $total (number) People in both directions together.
###   $ukraine (number) People who went to Ukraine.
###   $unheard (number) Events for which the mediator gave no number.
###   $unit (children, groups, requests, cases, months) What a claim counts; children are not named.
###   $unmoved (number) Lists, agreements, announcements and hopes.
###   $value (number) A number that somebody gave.
###   $version (text) The version of the data, such as 1.0.0.
###   $view (cumulative, flows, claims) A view of the chart.
###   $who (text) Who gave a number.
###   $why (text) Why something was corrected, in English, with its full stop.
###   $why-not (doubtful, other-channel, agreed, announced, expected, hosting) Why an event is not counted.
###   $with (text) Who else is credited with mediating.
###   $year (text) Four digits.
###   $years (number) Whole years.
###   $youngest (text) The age of the youngest, made by other messages.

## Names

-ukraine = Ukraine
-russia = Russia
-qatar = Qatar
-kyiv = Kyiv
-moscow = Moscow
# In one line, wherever it stands.
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# Where people went, after "to". $direction: ukraine, russia.
part-country =
    { $direction ->
        [ukraine] { -ukraine }
       *[russia] { -russia }
    }

## Numbers and lists

# What stands between thousands. $digits: latn (0123), arab (٠١٢٣).
number-separator = ,

# Two parts of a list; longer lists are made of it, part by part.
# $before: the list so far. $after: the next part.
list = { $before }, { $after }

# The same where the parts may have commas inside.
list-of-lists = { $before }; { $after }

# From the lowest to the highest of some figures.
part-range = { $low } to { $high }

# Used by other messages only: a number and what is counted.
part-people =
    { $people } { $people ->
        [one] person
       *[other] people
    }
part-events =
    { $events } { $events ->
        [one] event
       *[other] events
    }
part-claims =
    { $claims } { $claims ->
        [one] claimed figure
       *[other] claimed figures
    }

# How a number that somebody gave is meant. $bound: exact, at-least, about.
part-bounded =
    { $bound ->
        [at-least] at least { $value }
        [about] about { $value }
       *[exact] { $value }
    }

## Days. $day: the day of the month. $month: 1 to 12. $year: four digits.

# Used by the messages below.
part-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# As short as an axis wants it.
part-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }

# 16 October 2023.
date-full = { $day } { part-month } { $year }
# October 2023.
date-month-year = { part-month } { $year }
# 16 Oct, on an axis.
date-day-month-short = { $day } { part-month-short }
# Oct, on an axis.
date-month-short = { part-month-short }
# 2023, on an axis.
date-year = { $year }
# Used by the messages below: 16 October.
date-day-month = { $day } { part-month }
# Used by the messages below: 16.
date-day = { $day }

# From one day to another of the same month. $first, $last: days.
days-of-month = { DATE($first, style: "day") } to { DATE($last, style: "full") }
# The same, of one year.
days-of-year = { DATE($first, style: "day-month") } to { DATE($last, style: "full") }
# The same, of different years.
days = { DATE($first, style: "full") } to { DATE($last, style: "full") }

## Headings and findings, over the picture

# How many by when.
cumulative-heading = Reunited through Qatari mediation

# Which way. $group, what one bar stands for: month, quarter, year, event.
flows-heading =
    { $group ->
        [month] Reunited each month, by direction
        [quarter] Reunited each quarter, by direction
        [year] Reunited each year, by direction
       *[event] Each reunion, by direction
    }

# The totals that others claim, beside the record.
claims-heading = Claimed totals against the record

# Nothing happened in the days that are shown.
nothing-recorded = No reunion is recorded for these days.
# Nobody claimed anything for the days that are shown.
nothing-claimed = No figure is claimed for these days.

# $people: all. $minors: those of them under $adult-age, which is 18. $since: the first day counted.
# $larger, $smaller: "86 to Ukraine", "17 to Russia", made by the message "to".
cumulative-sentence = { part-people } since { DATE($since, style: "month-year") }, { $minors } of them under { $adult-age }; { $larger }, { $smaller }.

# Where figures differ: the lowest and the highest sum. $low, $high: people.
range-of-all = The figures given add up to { part-range }.

# What the mediator itself says. $total: people. $date: the day it stands for.
mediator-total = { -qatar }’s own total, of { DATE($date, style: "month-year") }, is { $total }.

# Bars up are people to Ukraine, bars down people to Russia. $ukraine, $russia: how many went there. $people: together.
# $minors: those of them under $adult-age, which is 18.
flows-sentence = { $ukraine } to { -ukraine } above the line, { $russia } to { -russia } below it. Of the { part-people }, { $minors } were under { $adult-age }.

# $claims: how many figures others gave. $equal: how many of them equal the record.
claims-sentence =
    Of { part-claims }, { $equal } { $equal ->
        [one] equals
       *[other] equal
    } the record of the same day.

# Follows the sentence before. $date, $total: the day and the number of the mediator's latest total.
# $people: how many the record then had.
claims-latest = { -qatar }’s latest total, of { DATE($date, style: "month-year") }, is { $total }; the record then had { part-people }.

## Below the picture: what is counted, and who says so

# The scope line. $people: all. $minors: those of them under $adult-age, which is 18. $events: how many events. $days: from which day to which,
# made by one of the messages "days".
scope = { part-people }, { $minors } of them under { $adult-age }, reported reunited through { -qatar }’s mediation in { part-events }, { $days }, both directions. Not all returns. Not an exchange.

# Follows the scope line. $date: the newest page that was read.
sources-to = Sources to { DATE($date, style: "full") }.

# How many people rest on one side's word: that of the side they came to. $direction: ukraine, russia.
one-sided =
    { to } on { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }’s word alone.
# The same for both directions. $ukraine, $russia: how many people.
one-sided-both = { $ukraine } to { -ukraine } on { -kyiv }’s word alone, { $russia } to { -russia } on { -moscow }’s word alone.

# $sources: publications. $publishers: how many publishers they have. $official: how many of the publications are official.
sources =
    Sources: { $sources } { $sources ->
        [one] publication
       *[other] publications
    }, { $official ->
        [0] none
        [one] { $official }
       *[other] { $official }
    } of them official, by { $publishers } { $publishers ->
        [one] publisher
       *[other] publishers
    }.

# $version: of the data, such as 1.0.0.
credit = Data: Homeward { $version }, { -licence }.
# The same of data of a newsroom's own. $named: who made them, the version, the licence.
own-credit = Data: { $named }.

## In the picture, its legend and its tooltip

# How many people went where. $direction: ukraine, russia.
to = { $people } to { part-country }

# The same of a direction that the reader took out of the picture.
not-shown = { to }, not in the picture

# After who claims a number, and before whose word a figure is. $direction: ukraine, russia.
towards = to { part-country }

# The line of both directions together, when a reader goes from line to line.
both-directions = Both directions

# $people: both directions together.
in-all = { $people } in all

# The legend. One side says it and nobody else confirms it.
key-one-sided = one side’s word only
key-range = lowest to highest figure given
key-claim = total that others claim
key-announced = announced, not counted
key-record = the record on that day
key-apart = not counted, shown apart

# What is shown beside the bars. $direction: ukraine, russia.
apart = { to }, not counted

# $count: how many, made by the messages "to", "count-to-range" or "figure-range", or a number.
recorded-then = The record on that day: { $count }

# How many people more the record has than was claimed. $difference: without sign. $compared: equal, more, fewer.
difference =
    { $compared ->
        [equal] No difference
        [more] { $difference } more in the record
       *[fewer] { $difference } fewer in the record
    }

# The same as a number with its sign.
signed-difference =
    { $compared ->
        [equal] { $difference }
        [more] +{ $difference }
       *[fewer] −{ $difference }
    }

# A claimed number, as short as the picture wants it. $bound: exact, at-least, about.
claim-number =
    { $bound ->
        [at-least] ≥ { $value }
        [about] ≈ { $value }
       *[exact] { $value }
    }

# $who: Qatar, Kyiv, Moscow, or the name of an organisation. $value: how many people. $bound: exact, at-least, about.
claim-label = { $who } says { part-bounded }
# The same for one direction. $direction: ukraine, russia.
claim-label-to = { $who } says { part-bounded } to { part-country }

# A list or deal on the time line. $title: what it is, in English.
not-counted = { $title }. Not counted.

# "6 to Ukraine (6 to 8)": figures differ. $direction: ukraine, russia.
count-to-range = { to } ({ part-range })

# "6 (6 to 8)": the same without a direction. $value: people.
figure-range = { $value } ({ part-range })

# Whose word a figure rests on. $standing: confirmed, kyiv-only, moscow-only.
standing =
    { $standing ->
        [confirmed] confirmed
        [kyiv-only] { -kyiv }’s word only
       *[moscow-only] { -moscow }’s word only
    }

# How many people of a bar rest on one side's word. $standing: kyiv-only, moscow-only.
standing-of-some = { $people } of them on { standing }

# The totals up to a day. $total: both directions together. $ukraine, $russia: each.
running-total = So far { $total } in all: { $ukraine } to { -ukraine }, { $russia } to { -russia }
# The same where figures differ.
running-total-range = So far { $total } in all ({ part-range }): { $ukraine } to { -ukraine }, { $russia } to { -russia }

# There is more than one account of something besides a number.
disputed = Accounts differ

source-count =
    { $sources } { $sources ->
        [one] source
       *[other] sources
    }

# The mediator as a speaker.
mediator = { -qatar }

# A side as a speaker. $direction: ukraine, russia.
speaker =
    { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }

## For keyboards and screen readers

# What the picture is; its heading follows after a colon.
picture = Chart

# The name of what is read by arrow keys. $events: how many events.
datum-list = Chart, to be read by arrow keys: { part-events }
# The same where one stop has several events.
datum-list-of-periods =
    Chart, to be read by arrow keys: { $periods } { $periods ->
        [one] period
       *[other] periods
    }, { part-events }
datum-list-of-claims = Chart, to be read by arrow keys: { part-claims }

# Which keys do what. $view: cumulative, flows, claims.
control-hint =
    { $view ->
        [claims] Arrow keys: claims. Enter: figures and sources. Escape: close.
       *[cumulative] Left and right: events. Up and down: directions. Page up and down: years. Enter: figures and sources. Escape: close.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

# The name of the next buttons.
control-views = What the chart shows
# $view: cumulative (how many people by when), flows (which way), claims.
control-view =
    { $view ->
        [cumulative] How many
        [flows] Which way
       *[claims] Claims
    }

# The name of the next two buttons: lines on one another, or each from zero.
control-lines = Lines
control-stacked = Sum
control-unstacked = Each way

# The name of the next buttons: what one bar stands for.
control-bars = One bar for each
# $group: month, quarter, year, event.
control-group =
    { $group ->
        [month] Month
        [quarter] Quarter
        [year] Year
       *[event] Event
    }

# The name of the next buttons.
control-period = Period
control-whole-record = All
# $months: 12.
control-last-twelve-months = { $months } months

# Before the next buttons: what is in the picture without being counted.
control-apart = Not counted:
# $why-not: doubtful (events), other-channel (not through Qatar).
control-counting =
    { $why-not ->
        [other-channel] Other channels
       *[doubtful] Doubtful
    }

# They set the first and the last day that is shown.
control-from-here = Show from here
control-until-here = Show until here
control-close = Close

# The name of what opens for an event.
control-details = Figures and sources
# The name of the legend.
control-key = Key

## Tables

table-events-caption = Each counted event: people by direction, and the totals up to it

# What opens the tables. $view: cumulative, flows, claims.
table-title =
    { $view ->
        [claims] Every claim and its sources
       *[cumulative] Every event and its sources
    }

# Names of columns.
table-date = Date
# $direction: ukraine, russia.
table-to = To { part-country }
table-total = In all so far
table-standing = Whose word
table-sources = Sources
# The row of sums.
table-sum = All events

table-claims-caption = What others claim, and the record on that day
table-claimant = Who claims it
table-claimed = Claimed
table-recorded = Recorded
# Also over the column of differences in the picture.
table-difference = Recorded − claimed
table-reason = Why they may differ

table-uncounted-caption = What is not counted, and why
table-what = What
table-why-not-counted = Why not counted

table-other-claims-caption = Other numbers given, not compared with the record
table-scope = What it counts

## What opens for an event or a claim

# The heading of the figures that were given for an event.
detail-reports = Figures given
# Somebody was asked and gave no number.
detail-no-figure = No figure
detail-in-third-country = { $people } in a third country

# One figure. $figure: how many, made by other messages. $who: who gave it. $role, what the figure is to the record:
# charted (used), competing, superseded, wider (of more, fewer or other people).
detail-report =
    { $figure }: { $who } ({ $role ->
        [charted] the figure used here
        [competing] another figure
        [superseded] replaced later
       *[wider] of a group drawn differently
    })

detail-counted = Reunited, and counted

# $why-not: doubtful, other-channel, agreed, announced, expected, hosting.
detail-why-not-counted =
    { $why-not ->
        [doubtful] Doubtful: shown apart, never added
        [other-channel] Another channel, or none stated
        [agreed] Lists or terms, not a reunion
        [announced] A statement; what happened is counted singly
        [expected] Hoped for, not a reunion
       *[hosting] A stay, not a reunion
    }

# $adult-age: 18.
detail-adults = { $adults } of them { $adult-age } or over

# The ages of a group. $youngest, $oldest: years, made by the next message. $age: the whole years of the oldest, to
# choose a plural by.
detail-ages = Aged { $youngest } to { $oldest }
# $years: whole years. $half: none, half (a year more).
detail-years =
    { $half ->
        [half] { $years }.5
       *[none] { $years }
    }

# $name: who mediated, as the reports say it.
detail-mediated-by = Mediator: { $name }
# $with: who else is credited.
detail-mediated-by-with = Mediator: { $name }, with { $with }

# Which figure is used, and why. $direction: ukraine, russia. $step: mediator, part, sending, receiving.
detail-rule =
    To { part-country }: { $step ->
        [mediator] the mediator’s figure is used, as always where there is one
        [part] the mediator gave one number for several cases, with which this figure agrees
        [sending] no figure of the mediator was found, so that of the side that handed over is used
       *[receiving] neither the mediator nor the side that handed over gave a figure, so that of the side that received is used, as one side’s word
    }

# The heading of other events of some of the same people.
detail-overlaps = Not to be added to
detail-shared = { $people } of the same people

detail-other-sources = Other sources

# A source. $publisher: its name. $source-kind: news, official, agency, mirror (a copy elsewhere).
# $source-language, what it is written in: en, uk, ru, ar, de, fr, bg, el, sr, zh, other, unknown. That of this file is not said,
# nor is one that nobody has noted.
detail-source =
    { $publisher } ({ $source-kind ->
        [news] newsroom
        [official] official
        [agency] agency
       *[mirror] a copy
    }{ $source-language ->
        [unknown] { "" }
        [en] { "" }
        [uk] , in Ukrainian
        [ru] , in Russian
        [ar] , in Arabic
        [de] , in German
        [fr] , in French
        [bg] , in Bulgarian
        [el] , in Greek
        [sr] , in Serbian
        [zh] , in Chinese
       *[other] , in another language
    })

# The figures of a claim, put together by "list". $value: how many. $bound: exact, at-least, about.
# $unit, what of: children (not said), groups, requests, cases, months.
detail-claimed =
    { $unit ->
        [groups] { part-bounded } groups
        [requests] { part-bounded } requests
        [cases] { part-bounded } cases
        [months] { part-bounded } months
       *[children] { part-bounded }
    }
# $direction: ukraine, russia.
detail-claimed-to = { detail-claimed } to { part-country }
# $families: how many families they are of.
detail-claimed-to-families = { detail-claimed-to } ({ $families } families)
# In a table: a claim without a number.
detail-nothing-claimed = no figure

# $scope: in English.
detail-claim-scope = What it counts: { $scope }
detail-not-compared = Not held against the record

## About the data. Of the chapters, the first line is the title, each other line an entry of a list.

about-title = About the data

# A title alone; the scope line follows.
about-counted = What is counted

about-terms =
    What the words mean
    Reunited: reported as done by the mediator or a side. The date is that of the announcement, the meeting or the arrival.
    Counted: reunited, through { -qatar }, in a known direction.
    Confirmed: said by the mediator, or by both sides. One side’s word: said by { -kyiv } or by { -moscow } alone; drawn lighter.
    Agreed, announced, expected: terms or lists that a party calls settled, statements, and hopes. Never added.
    Stay in Doha: families hosted by { -qatar }. Not a reunion, never added.
    Doubtful: { -qatar }’s part or the direction is not clear. Other channel: not through { -qatar }, by the reports found. Never added.
    Claim: a total that somebody gave, held against the record on its day, never added.
    Range: lowest to highest figure given for the same people.
# The last entry of the chapter before.
about-terms-sources = Sources to { DATE($date, style: "full") }: the day of the newest page used.

# $mediator, $sending, $receiving: how many figures rest on each step. $people: adults.
about-rule =
    How a figure is chosen
    First the mediator’s, or a part of it: { $mediator } { $mediator ->
        [one] figure
       *[other] figures
    }.
    Else that of the side people left, { -moscow }’s to { -ukraine } and { -kyiv }’s to { -russia }: { $sending } { $sending ->
        [one] figure
       *[other] figures
    }.
    Else that of the side they came to, marked as one side’s word: { $receiving } { $receiving ->
        [one] figure
       *[other] figures
    }.
    Whether a total then fits decides nothing. Adults in a group are counted, too: { part-people }.

# $events: all counted ones. $unheard: those for which the mediator gave no number.
about-interest =
    Who gains from this rule
    { -qatar }’s account does: its figure comes first. It has an interest in how its mediation looks, as { -kyiv } and { -moscow } have in how they do. So it is first for single events only, never for totals: these are added up here.
    For { $unheard } of the { $events } events no Qatari number was found.

# $doubtful, $other: how many reunions. $people: in those through other channels. $unmoved: how many lists, agreements,
# announcements and hopes. $stays: how many stays in Doha.
about-left-out =
    What is left out, and why
    Doubtful: { $doubtful } { $doubtful ->
        [one] reunion
       *[other] reunions
    }. { -qatar }’s part or the direction is not clear.
    Other channels: { $other } { $other ->
        [one] reunion
       *[other] reunions
    }, { part-people }. Not through { -qatar }, or not stated to be.
    Lists, agreements, announcements, hopes: { $unmoved }. Their people are counted elsewhere, or not known to be reunited.
    Stays in Doha: { $stays }. Nobody was reunited by them.
    { -kyiv }’s wider count and other totals: they are about more than { -qatar }’s mediation.
    Children’s names, single ages and stories: for their safety.

# A title. Both sides' accounts follow, each with its sources after a colon, so without a full stop.
about-accounts = How children came to be apart: the accounts differ
# $children: how many, at least. It is what Kyiv says, in its words.
about-kyiv = { -kyiv } says that at least { $children } children were deported or forcibly moved
# It is what Moscow says, in its words.
about-moscow = { -moscow } denies this and says that they were evacuated
about-caveat = Reuters says that the early cases of this mediation appear to differ from those before the ICC

# A title and its entries, line by line.
about-gaps = Known gaps
# $total: people. $reason: why it may differ, in English, with its full stop.
about-gaps-latest = The latest total of { -qatar }’s that was found is { $total }. { $reason }
# $first, $last: the first and the last day counted.
about-gaps-span = No reunion through { -qatar } was found after { DATE($last, style: "full") }, and none before { DATE($first, style: "full") }.
# $since: from when the mediator counts.
about-gaps-span-since = No reunion through { -qatar } was found after { DATE($last, style: "full") }, and none before { DATE($first, style: "full") }, though { -qatar } counts from { DATE($since, style: "month-year") }.
about-gaps-rest =
    No Ukrainian report on anybody going to { -russia } was found.
    Pages were read as stored copies, often in part.

about-corrections = Corrections
# A title and its entry.
about-no-corrections =
    Corrections
    None so far.

# One correction. $id: of the event or claim. $change: changed (nothing is known of it), added, removed, replaced.
# $from, $to: what stood and what stands there, in English. $why: in English, with its full stop.
about-corrected =
    { DATE($date, style: "full") }, { $id }: { $change ->
        [added] “{ $to }” was added
        [removed] “{ $from }” was taken out
        [replaced] “{ $from }” became “{ $to }”
       *[changed] changed
    }. Why: { $why }

# A title and the beginning of its entry; the next two follow as by "list", then a full stop.
about-version =
    Version and licence
    Version { $version }
about-version-sources = sources to { DATE($date, style: "full") }
about-version-checked = last checked on { DATE($date, style: "full") }

about-licence = Data: Homeward contributors, { -licence }

# $id: of an event, as an example.
about-error = An error? Tell the newsroom that publishes this chart, with the id of the event, such as { $id }. It stands with the event’s figures.

# The legend's entry for events that were corrected lately.
about-corrected-since = corrected since { DATE($date, style: "full") }
about-corrected-on = Corrected on { DATE($date, style: "full") }

# $date: the last day on which the record was held against its sources.
about-overdue = This record was last checked on { DATE($date, style: "full") }; newer reports may be missing.

about-id = Id: { $id }

## Where a reader takes the record along

download-title = Take it along
# Names of groups of files.
download-shown = What is shown
download-whole = The whole record
download-csv = CSV
download-json = JSON
download-svg = SVG
download-png = PNG
download-events-csv = Events, CSV
download-claims-csv = Claims, CSV

download-cite = To cite it
download-cite-in-full = To cite it in full
download-copy = Copy
# Said after the button was pressed.
download-copied = Copied.
download-selected = Selected. Copy it with the keyboard.

# What is cited; the next two follow as by "list", then a full stop.
download-citation = Homeward, record of people reunited through { -qatar }’s mediation
download-citation-version = version { $version }
download-citation-sources = sources to { DATE($date, style: "full") }
download-licence = Licence: CC BY 4.0.
# The same of data of a newsroom's own. $licence: its name.
own-licence = Licence: { $licence }.

## For search engines

dataset-name = Homeward: people reunited with their families across the Russia–Ukraine war through Qatari mediation
dataset-creator = Homeward contributors
# With commas between.
dataset-keywords = Ukraine, Russia, Qatar, mediation, family reunification, children, war
dataset-rule = People in completed reunions are counted, each once. The figure used is the mediator’s; else that of the side that handed over; else that of the side that received, marked as one side’s word. What was announced, agreed or expected is never added.

## In the page, where the chart could not be loaded

# In place of a chart, where the page has nothing else to show.
page-no-chart = This chart could not be loaded.
