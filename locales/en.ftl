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
### A tag around words, such as <minors>...</minors>, marks a number that a reader can press to see how it comes about. Every
### language keeps the tags of a message and chooses which words are inside.
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
###   $basis (announced, arrived, embassy, left, reported) What the date of an event is of.
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
###   $neighbour (event, period, claim) What the buttons of a card lead to: the next event, period or total of others.
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
###   $reporters (confirmed, qatar, kyiv, moscow, qatar-kyiv, qatar-moscow, sides, all, kyiv-only, moscow-only) Who gives a figure; "confirmed" where none of the three is known to give it.
###   $role (charted, competing, superseded, wider) How a figure is used: charted, another one, replaced later, of more or other people.
###   $russia (number) People who went to Russia.
###   $scope (text) What a claim counts, in English.
###   $sending (number) Figures of the side that people left.
###   $set (number) Options that are not the default.
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
###   $speaker (qatar, kyiv, moscow, other) Who gave a number, to choose a form of the name by; "other" for all but these.
###   $when (text) A day or a month, made by other messages.
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
# Never broken into two lines.
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# Where people went, after "to". $direction: ukraine, russia.
part-country =
    { $direction ->
        [ukraine] { -ukraine }
       *[russia] { -russia }
    }

## Numbers and lists

# The separator of thousands. $digits: for languages that have one for each.
number-separator = ,

# Two parts of a list; longer lists are made of it, part by part.
# $before: the list so far. $after: the next part.
list = { $before }, { $after }

# The same where the parts may have commas inside.
list-of-lists = { $before }; { $after }

# From the lowest to the highest of some figures, as short as pictures and tables want it.
part-range-short = { $low }–{ $high }

# Used by other messages only: a number and what is counted.
part-people =
    { $people } { $people ->
        [one] person
       *[other] people
    }
part-children =
    { $children } { $children ->
        [one] child
       *[other] children
    }
part-events =
    { $events } { $events ->
        [one] reunion
       *[other] reunions
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

# The heading of the cumulative view: how many by when.
cumulative-heading = Family reunions mediated by Qatar

# The heading of the flows: how many each way in each period.
flows-heading =
    { $group ->
        [month] Reunited by month and direction
        [quarter] Reunited by quarter and direction
        [year] Reunited by year and direction
       *[event] Each reunion, by direction
    }

# The heading of the claims: totals that others give, beside the chart's own count.
claims-heading = Other totals, compared with this count

# Nothing is counted in the days that are shown.
nothing-recorded = No reunion through { -qatar } reported in this period.
# Nobody gave a total for the days that are shown.
nothing-claimed = No other total was given in this period.

# $people: in all. $since: the first day counted. $larger, $smaller: "86 to Ukraine", "17 to Russia".
cumulative-sentence = <people>{ part-people }</people>, <minors>{ $minors } of them under { $adult-age }</minors>, since { DATE($since, style: "month-year") }: { $larger }, { $smaller }.

# Follows where figures differ: the lowest and the highest sum.
range-of-all = <range>Counts differ, from { $low } to { $high }.</range>

# The mediator's own total. $date: the day it is for. It counts children.
mediator-total = { -qatar }’s own total is <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }).

# Bars up are people to Ukraine, bars down people to Russia.
flows-sentence = Bars up: <ukraine>{ $ukraine } to { -ukraine }</ukraine>. Bars down: <russia>{ $russia } to { -russia }</russia>. <people>{ part-people } in all</people>, <minors>{ $minors } of them under { $adult-age }</minors>.

# $claims: how many totals others gave. $equal: how many of them equal the counted number.
claims-sentence =
    Of { $claims } { $claims ->
        [one] total
       *[other] totals
    } given by others, { $equal ->
        [0] none matches
        [one] one matches
       *[other] { $equal } match
    } this count on the same day.

# Follows the sentence before. $date, $children: the day and the number of the mediator's latest total. $people, $minors:
# how many were counted by then.
claims-latest = { -qatar }’s latest: <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }). This count then: { part-people }, { $minors } of them under { $adult-age }.

## Below the picture: what is counted, and who says so

# The scope line. $days: from which day to which, made by one of the messages "days".
scope = { part-people }, { $minors } of them under { $adult-age }, in { part-events } reported by { -qatar }, { -kyiv } or { -moscow }, { $days }, in both directions. Not every reunion of this war, and not an exchange.

# Follows the scope line. $date: of the newest page that was read.
sources-to = Sources up to { DATE($date, style: "full") }.

# People whom only the side they went to reports.
one-sided =
    { to }: reported only by { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }.
# The same for both directions.
one-sided-both = { $ukraine } to { -ukraine } reported only by { -kyiv }, { $russia } to { -russia } only by { -moscow }.

# $sources: publications. $publishers: how many publishers they have. $official: how many of the publications are official.
sources =
    { $sources } { $sources ->
        [one] source
       *[other] sources
    } ({ $official } official) from { $publishers } { $publishers ->
        [one] publisher
       *[other] publishers
    }.

# The credit of the bundled data.
credit = Data: Homeward { $version }, { -licence }.
# The credit of data of a newsroom's own.
own-credit = Data: { $named }.

## In the picture, its legend and its tooltip

# "86 to Ukraine".
to = { $people } to { part-country }

# The same of a direction that the reader took out of the picture.
not-shown = { to }, hidden

# "to Ukraine": after who claims a number, and before who reports a figure.
towards = to { part-country }

# The line of both directions together, when a reader goes from line to line.
both-directions = Both directions

# Both directions together.
in-all = { $people } in all

# In the key: the side that people went to reports it, and nobody else.
key-one-sided = reported by one side only
key-range = range reported
# The mediator counts children, and the totals that are compared are its own or of its mediation.
key-claim = others’ totals (children)
key-announced = announced, not counted
key-record = this count that day
key-apart = shown, not counted

# What is shown beside the bars.
apart = { to }, not counted

# What is counted up to the day of a claim. $count: made by the messages "to", "count-to-range" or "figure-range", or a number.
recorded-then = This count that day: { $count }

# How many more people are counted than were claimed.
difference =
    { $compared ->
        [equal] The same
        [more] { $difference } more here
       *[fewer] { $difference } fewer here
    }

# The same as a number with its sign.
signed-difference =
    { $compared ->
        [equal] { $difference }
        [more] +{ $difference }
       *[fewer] −{ $difference }
    }

# A claimed number, as short as the picture wants it.
claim-number =
    { $bound ->
        [at-least] { $value } or more
        [about] about { $value }
       *[exact] { $value }
    }

# $who: Qatar, Kyiv, Moscow, or the name of an organisation.
claim-label = { $who } says { part-bounded }
# The same for one direction.
claim-label-to = { $who } says { part-bounded } to { part-country }

# The name of a row of claims. $when: a day or a month, made by other messages.
claim-row = { $who }, { $when }
# The same for one direction. $speaker: for languages in which the name needs a form of its own.
claim-row-to = { table-to }, said by { $who }, { $when }
# A list or deal on the time line.
not-counted = { $title } (not counted)
# In the empty part of the plot after the last counted reunion. $date: its day. Reunions not through Qatar did happen after it,
# so that they are not meant is in the text.
quiet-since = No reunion through { -qatar } reported since { DATE($date, style: "full") }
# The same for a narrow picture.
quiet-since-short = None through { -qatar } since { DATE($date, style: "full") }

# "6 to Ukraine (6–8)": figures differ.
count-to-range = { to } ({ part-range-short })

# "6 (6–8)": the same without a direction.
figure-range = { $value } ({ part-range-short })

# Who reports a figure.
standing =
    { $standing ->
        [confirmed] confirmed
        [kyiv-only] reported only by { -kyiv }
       *[moscow-only] reported only by { -moscow }
    }

# How many people of a bar only one side reports. $standing: never confirmed.
standing-of-some = { $people } of them { standing }

# The totals up to a day.
running-total = Running total { $total }: { $ukraine } to { -ukraine }, { $russia } to { -russia }
# The same where figures differ.
running-total-range = Running total { $total } ({ part-range-short }): { $ukraine } to { -ukraine }, { $russia } to { -russia }

# There is more than one account of something besides a number.
disputed = Accounts differ

source-count =
    { $sources } { $sources ->
        [one] source
       *[other] sources
    }

# The side that people left, by where they went.
part-side-left =
    { $direction ->
        [ukraine] { -moscow }
       *[russia] { -kyiv }
    }
# The mediator as a speaker.
mediator = { -qatar }

# A side as a speaker.
speaker =
    { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }

## For keyboards and screen readers

# What the picture is; its heading follows after a colon.
picture = Chart

# The name of what is read by arrow keys.
datum-list = Chart with { part-events }. Use the arrow keys to explore.
# The same where one stop has several events.
datum-list-of-periods =
    Chart with { $periods } { $periods ->
        [one] period
       *[other] periods
    }, { part-events }. Use the arrow keys to explore.
datum-list-of-claims =
    Chart with { $claims } { $claims ->
        [one] other total
       *[other] other totals
    }. Use the arrow keys to explore.

# Which keys do what.
control-hint =
    { $view ->
        [claims] Arrow keys: other totals. Enter: sources. Esc: close.
       *[cumulative] Left, right: events. Up, down: direction. Page Up, Page Down: year. Enter: sources. Esc: close.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

# The name of the next buttons.
control-views = Views
# $view: cumulative (how many people by when), flows (which way), claims.
control-view =
    { $view ->
        [cumulative] Total
        [flows] By direction
       *[claims] Other totals
    }

# The disclosure of all that can be set besides the view. $set: how many of these options are not the default.
control-options =
    { $set ->
        [0] Options
       *[1] Options ({ $set })
    }
# Sets all of them back.
control-reset = Reset

# The name of the next two buttons: lines on one another, or each from zero.
control-lines = Lines
control-stacked = Stacked
control-unstacked = Separate

# The name of the next buttons: what one bar stands for.
control-bars = Bars by
# $group: month, quarter, year, event.
control-group =
    { $group ->
        [month] Month
        [quarter] Quarter
        [year] Year
       *[event] Reunion
    }

# The name of the next buttons.
control-period = Period
control-whole-record = All
# $months: 12.
control-last-twelve-months = Last { $months } months

# Before the next buttons: what is in the picture without being counted.
control-apart = Also show, not counted
# $why-not: doubtful or other-channel alone.
control-counting =
    { $why-not ->
        [other-channel] Not through { -qatar }
       *[doubtful] Unclear cases
    }

# They set the first and the last day that is shown.
control-from-here = Start here
control-until-here = End here
control-close = Close

# What opens behind a number of the sentence. $events: how many events it adds up.
breakdown-sum = Adds up { part-events }:
# $people in all, and the events with adults among them.
breakdown-minors = { part-people } in all, { $adults } of them { $adult-age } or older:
# The events for which different figures were given.
breakdown-range = Different figures were given for { part-events }:

# The name of what opens for an event.
control-details = Figures and sources
# The name of the legend.
control-key = Key

## Tables

table-events-caption = Counted reunions: people by direction, running total

# What opens the tables.
table-title =
    { $view ->
        [claims] Other totals and sources
       *[cumulative] Events and sources
    }

# Names of columns.
table-date = Date
# $direction: ukraine, russia.
table-to = To { part-country }
table-total = Running total
table-standing = Reported by
# In that column: who reports a figure.
table-standing-value =
    { $standing ->
        [confirmed] { -qatar } or both sides
        [kyiv-only] { -kyiv } only
       *[moscow-only] { -moscow } only
    }
table-sources = Sources
# It opens the sources of a row after the first two.
table-more-sources = { $sources } more
# The row of sums.
table-sum = Total

table-claims-caption = Totals given by others, and this count on the same day
table-claimant = Given by
table-claimed = Their total
table-recorded = Counted here
# Also over the column of differences in the picture.
table-difference = Here minus theirs
table-reason = Why they may differ

table-uncounted-caption = Not counted, and why
table-what = Event
table-why-not-counted = Why not

table-other-claims-caption = Other figures, not compared
table-scope = What it counts

## What opens for an event or a claim

# The title of an event. $larger, $smaller: "5 to Ukraine", "1 to Russia".
detail-title = { $larger }, { $smaller }
# After the date of an event: what happened on that day.
detail-date-basis =
    { $basis ->
        [announced] date of the announcement
        [arrived] date of arrival
        [embassy] date of the meeting at the embassy
        [left] date of departure
       *[reported] date of the report
    }
# Under the number of people: who gives it. Neutral: a figure of one side is not doubted, only marked.
detail-reported =
    { $reporters ->
        [confirmed] Confirmed
        [qatar] Reported by { -qatar }
        [kyiv] Reported by { -kyiv }
        [moscow] Reported by { -moscow }
        [qatar-kyiv] Reported by { -qatar } and { -kyiv }
        [qatar-moscow] Reported by { -qatar } and { -moscow }
        [sides] Reported by { -kyiv } and { -moscow }
        [all] Reported by { -qatar }, { -kyiv } and { -moscow }
        [kyiv-only] Reported only by { -kyiv }
       *[moscow-only] Reported only by { -moscow }
    }
# The name of the table of figures that were given for an event, and its columns besides "Sources".
detail-reports = Who said what
detail-figure = Figure
detail-said-by = Said by
# The heading of why these figures are used.
detail-why = Why these figures
# What opens notes by the editors, and the id of the event or claim.
detail-notes = Notes and ID
# Somebody was asked and gave no number.
detail-no-figure = No number given
detail-in-third-country = { $people } in a third country

# How a figure is used.
detail-role =
    { $role ->
        [charted] used
        [competing] also reported
        [superseded] later revised
       *[wider] counts a different group
    }

# $why-not: doubtful, other-channel, agreed, announced, expected, hosting.
detail-why-not-counted =
    { $why-not ->
        [doubtful] Unclear: { -qatar }’s part or the direction. Not counted
        [other-channel] Not through { -qatar }, or not said to be
        [agreed] A list or an agreement, not a reunion
        [announced] A statement; the reunions in it are counted one by one
        [expected] Expected, not reported as done
       *[hosting] A stay in Doha, not a reunion
    }

# $adult-age: 18.
detail-adults = { $adults } of them { $adult-age } or older

# The ages of a group. $youngest, $oldest: years, made by the next message. $age: the whole years of the oldest, to
# choose a plural by.
detail-ages = Ages { $youngest } to { $oldest }
# Years, with a half year more or without.
detail-years =
    { $half ->
        [half] { $years }.5
       *[none] { $years }
    }

# $name: who mediated, as the reports say it.
detail-mediated-by = Mediator: { $name }
# $with: who else is credited.
detail-mediated-by-with = Mediator: { $name }; also credited: { $with }

# Which figure is used, and why.
detail-rule =
    To { part-country }: { $step ->
        [mediator] { -qatar }’s figure, as always where there is one
        [part] { -qatar } gave one number for several cases; this figure fits it
        [sending] no Qatari figure was found, so the figure of { part-side-left }, the side they left, is used
       *[receiving] no figure from { -qatar } or { part-side-left } was found, so the figure of { speaker }, the side they went to, is used and marked “reported by one side only”
    }

# What opens other events of some of the same people.
detail-overlaps = Related events ({ $events })
detail-overlaps-note = Some of the same people; counted once.
detail-shared =
    { $people } { $people ->
        [one] person
       *[other] people
    } in both

# Buttons: to the one before and the one after.
detail-previous =
    { $neighbour ->
        [event] Previous event
        [period] Previous period
       *[claim] Previous total
    }
detail-next =
    { $neighbour ->
        [event] Next event
        [period] Next period
       *[claim] Next total
    }
# A button, and what is announced after it.
detail-copy-link = Copy link
detail-link-copied = Link copied
detail-link-not-copied = Could not copy. The link is now in the address bar.

# A source. That it is in English, or that nobody noted its language, is not written.
detail-source =
    { $publisher } ({ $source-kind ->
        [news] news outlet
        [official] official
        [agency] agency
       *[mirror] copy
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

# The figures of a claim, put together by "list". Children are not named.
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
detail-claimed-to-families =
    { detail-claimed-to } ({ $families } { $families ->
        [one] family
       *[other] families
    })
# In a table: a claim without a number.
detail-nothing-claimed = no number

# $scope: in English.
detail-claim-scope = What it counts: { $scope }
detail-not-compared = Not compared
# Follows the message before.
detail-wider = It covers more than { -qatar }’s mediation.
# The total itself, large.
detail-claim-children =
    { part-bounded } { $value ->
        [one] child
       *[other] children
    }
# What is counted here on the same day, large; and how many of them are minors.
detail-claim-people = { part-people }
detail-claim-minors = { $minors } of them under { $adult-age }
# Rows of the comparison.
detail-all-people = All people
detail-minors-only = Under { $adult-age } only
detail-unit-note = They count children; this count is of people. Both comparisons are shown.

## About the data. Of the chapters, the first line is the title, each other line an entry of a list.

about-title = About the data

# A title alone; the scope line follows.
about-counted = What is counted

about-terms =
    What the terms mean
    Reunited: { -qatar }, { -kyiv } or { -moscow } reported it as done. The date is that of the announcement, the meeting or the arrival.
    Counted: reunited, through { -qatar }, in a known direction.
    Confirmed: reported by { -qatar }, or by both { -kyiv } and { -moscow }. Reported by one side only: by { -kyiv } or by { -moscow } alone; hollow or lighter in the picture.
    Agreed, announced, expected: lists, statements and hopes. Never added.
    Stay in Doha: families hosted by { -qatar }. Not a reunion.
    Unclear: { -qatar }’s part or the direction is not clear. Not through { -qatar }: by the reports found. Never added.
    Other total: a number given by someone else, compared with this count on its date. Never added.
    Range: the lowest and highest number reported for the same people.
# The last entry of the chapter before.
about-terms-sources = Sources up to { DATE($date, style: "full") }, the date of the newest page used.

# $mediator, $sending, $receiving: how many figures rest on each step. $people: adults.
about-rule =
    How each figure is chosen
    1. { -qatar }’s figure, or part of it: { $mediator } { $mediator ->
        [one] figure
       *[other] figures
    }.
    2. If none, the side they left ({ -moscow } to { -ukraine }, { -kyiv } to { -russia }): { $sending }.
    3. If none, the side they went to, marked “reported by one side only”: { $receiving }.
    Figures are never chosen to make a total fit. Adults in a group are counted: { part-people }.

# $events: all counted ones.
about-interest =
    Whose interest the rule serves
    { -qatar }’s: its figure comes first, and it has an interest in how its mediation looks, as { -kyiv } and { -moscow } have in how they look. So { -qatar } comes first for single reunions only, never for totals; those are added up here.
    For { $unheard } of { $events } { $events ->
        [one] reunion
       *[other] reunions
    } no Qatari figure was found.

# $people: in reunions through other channels.
about-left-out =
    What is left out, and why
    Unclear: { $doubtful } { $doubtful ->
        [one] reunion
       *[other] reunions
    }. { -qatar }’s part or the direction is not clear.
    Not through { -qatar }, or not said to be: { $other } { $other ->
        [one] reunion
       *[other] reunions
    }, { part-people }.
    Lists, agreements, announcements, hopes: { $unmoved }. Their people are counted elsewhere, or not known to be reunited.
    Stays in Doha: { $stays }. Nobody was reunited by them.
    { -kyiv }’s wider count and other totals: they are about more than { -qatar }’s mediation.
    Children’s names, individual ages and stories are left out for their safety.

# A title. Both sides' accounts follow, each with its sources after a colon, so without a full stop.
about-accounts = How the children were separated: accounts differ
# $children: how many, at least. It is what Kyiv says, in its words.
about-kyiv = { -kyiv } says at least { $children } children were deported or forcibly moved
# It is what Moscow says, in its words.
about-moscow = { -moscow } denies this and says the children were evacuated
about-caveat = Reuters: the first cases in this mediation appear to differ from those before the International Criminal Court

# A title and its entries, line by line.
about-gaps = What is not known
# $reason: why it may differ from this count.
about-gaps-latest = The latest total of { -qatar }’s that was found is { part-children }. { $reason }
# $first, $last: the first and the last day counted.
about-gaps-span = No reunion through { -qatar } was found after { DATE($last, style: "full") } or before { DATE($first, style: "full") }.
# $since: from when the mediator counts.
about-gaps-span-since = No reunion through { -qatar } was found after { DATE($last, style: "full") } or before { DATE($first, style: "full") }; { -qatar } counts from { DATE($since, style: "month-year") }.
about-gaps-rest =
    No Ukrainian report of anyone going to { -russia } was found.
    Pages were read as saved copies, some only in part.

about-corrections = Corrections
# A title and its entry.
about-no-corrections =
    Corrections
    None so far.

# One correction. $id: of the event or claim. $change: changed (nothing is known of it), added, removed, replaced.
# $from, $to: the text before and after. $why: in English, with its full stop.
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
about-version-sources = sources up to { DATE($date, style: "full") }
about-version-checked = last checked { DATE($date, style: "full") }

about-licence = Data: Homeward contributors, { -licence }

# $id: of an event, as an example.
about-error = Found an error? Tell the newsroom that published this chart and give the event ID, for example { $id }; it is shown with the event’s figures.

# The legend's entry for events that were corrected lately.
about-corrected-since = corrected since { DATE($date, style: "full") }
about-corrected-on = Corrected on { DATE($date, style: "full") }

# $date: the last day on which the data were compared with their sources.
about-overdue = These data were last checked on { DATE($date, style: "full") }; newer reports may be missing.

about-id = ID: { $id }

## Download and citation

download-title = Download and cite
# Names of groups of files.
download-shown = This chart
download-whole = Full data
download-csv = CSV
download-json = JSON
download-svg = Vector (SVG)
download-png = Image (PNG)
download-copy-picture = Copy image
download-events-csv = Events (CSV)
download-claims-csv = Other totals (CSV)

download-cite = Cite
download-cite-in-full = Cite with scope
download-copy = Copy
# After the button was pressed.
download-copied = Copied
download-selected = Could not copy. The text is selected: copy it yourself.
download-picture-not-copied = Could not copy the image. You can download it.

# What is cited; the next two follow as by "list", then a full stop.
download-citation = Homeward, data on people reunited through Qatari mediation
download-citation-version = version { $version }
download-citation-sources = sources up to { DATE($date, style: "full") }
download-licence = Licence: CC BY 4.0.
# The same of data of a newsroom's own. $licence: its name.
own-licence = Licence: { $licence }.

## For search engines

dataset-name = Homeward: people reunited with their families across the Russia–Ukraine war through Qatari mediation
dataset-creator = Homeward contributors
# With commas between.
dataset-keywords = Ukraine, Russia, Qatar, mediation, family reunification, children, war
dataset-rule = Counts people in completed reunions, each once. Uses { -qatar }’s figure; if none, that of the side they left; if none, that of the side they went to, marked “reported by one side only”. Announced, agreed or expected reunions are never added.

## In the page, where the chart could not be loaded

# In place of a chart, where the page has nothing else to show.
page-no-chart = This chart could not be loaded.
