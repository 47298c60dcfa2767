### Russian. Translated from en.ftl; not yet read by a newsroom's own editor.
###
### What each message is for is said at length in en.ftl; here is what matters for Russian.
### A word after a number takes [one] (1, 21), [few] (2 to 4, 22) or [many] (0, 5 to 20, 25). Where a number follows "из" or
### "не менее", the word is in the genitive, so there is a message of its own for it.
### The words used throughout: воссоединены с семьями; учтено; база (the record); число (a figure); итог (a total); заявление (a
### claim); объявление (an announcement); разброс (the range). Both directions are said alike: "в Украину", "в Россию". Never in
### our own voice: обмен, депортация, похищение, эвакуация, возвращение. A side's word has its speaker.
### Text put in for $who, $title, $with and the like keeps its form: a message must do without declining it.
### A no-break space stands before each dash and inside "18 лет".

## Names

-ukraine = Украина
-russia = Россия
-qatar = Катар
-kyiv = Киев
-moscow = Москва
# In one line, wherever it stands.
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# Where people went, after "в". $direction: ukraine, russia.
part-country =
    { $direction ->
        [ukraine] Украину
       *[russia] Россию
    }

## Numbers and lists

# A no-break space between thousands. $digits: latn, arab.
number-separator = { "\u00A0" }

# Two parts of a list. $before: the list so far. $after: the next part.
list = { $before }, { $after }

# The same where the parts may have commas inside.
list-of-lists = { $before }; { $after }

# From the lowest to the highest of some figures, in parentheses.
part-range = { $low }–{ $high }

# Used by other messages only: a number and what is counted.
part-people =
    { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }
# The same after "из".
part-people-of =
    { $people } { $people ->
        [one] человека
        [few] человек
        [many] человек
       *[other] человека
    }
part-events =
    { $events } { $events ->
        [one] событие
        [few] события
        [many] событий
       *[other] события
    }
# The same after "из".
part-events-of =
    { $events } { $events ->
        [one] события
        [few] событий
        [many] событий
       *[other] события
    }
part-claims =
    { $claims } { $claims ->
        [one] заявленное число
        [few] заявленных числа
        [many] заявленных чисел
       *[other] заявленного числа
    }
# The same after "из".
part-claims-of =
    { $claims } { $claims ->
        [one] заявленного числа
        [few] заявленных чисел
        [many] заявленных чисел
       *[other] заявленного числа
    }

# How a number that somebody gave is meant. $bound: exact, at-least, about. What follows "не менее" and "около" is in the genitive.
part-bounded =
    { $bound ->
        [at-least] не менее { $value }
        [about] около { $value }
       *[exact] { $value }
    }

## Days. $day: the day of the month. $month: 1 to 12. $year: four digits.

# In the genitive: 16 октября. Used by the messages below.
part-month =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }

# In the nominative: октябрь 2023.
part-month-alone =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }

# As short as an axis wants it.
part-month-short =
    { $month ->
        [1] янв
        [2] фев
        [3] мар
        [4] апр
        [5] май
        [6] июн
        [7] июл
        [8] авг
        [9] сен
        [10] окт
        [11] ноя
       *[12] дек
    }

# 16 октября 2023. In a sentence "года" is written after it.
date-full = { $day } { part-month } { $year }
# Октябрь 2023. After "на" it is the same: на октябрь 2023 года.
date-month-year = { part-month-alone } { $year }
# For "с октября 2023 года".
date-month-year-genitive = { part-month } { $year }
# 16 окт, on an axis. May alone is declined: 16 мая. The last case is every other month.
date-day-month-short =
    { $day } { $month ->
        [5] мая
       *[1] { part-month-short }
    }
# Окт, on an axis.
date-month-short = { part-month-short }
# 2023, on an axis.
date-year = { $year }
# Used by the messages below: 16 октября.
date-day-month = { $day } { part-month }
# Used by the messages below: 16.
date-day = { $day }

# 16–18 октября 2023. $first, $last: days.
days-of-month = { DATE($first, style: "day") }–{ DATE($last, style: "full") }
# 28 сентября – 2 октября 2023.
days-of-year = { DATE($first, style: "day-month") } – { DATE($last, style: "full") }
# 16 октября 2023 – 25 августа 2025.
days = { DATE($first, style: "full") } – { DATE($last, style: "full") }

## Headings and findings, over the picture

# How many by when.
cumulative-heading = Воссоединены с семьями при посредничестве Катара

# Which way. $group, what one bar stands for: month, quarter, year, event.
flows-heading =
    { $group ->
        [month] Воссоединены с семьями по месяцам и направлениям
        [quarter] Воссоединены с семьями по кварталам и направлениям
        [year] Воссоединены с семьями по годам и направлениям
       *[event] Каждое воссоединение с семьями, по направлениям
    }

# The totals that others claim, beside the record.
claims-heading = Заявленные итоги в сравнении с базой

# Nothing happened in the days that are shown.
nothing-recorded = За эти дни в базе нет ни одного воссоединения.
# Nobody claimed anything for the days that are shown.
nothing-claimed = За эти дни ни одного числа не заявлено.

# $people: all. $minors: those of them under 18. $since: the first day counted.
# $larger, $smaller: "86 в Украину", "17 в Россию", made by the message "to".
cumulative-sentence = { part-people } с { DATE($since, style: "month-year-genitive") } года, из них { $minors } младше { $adult-age } лет; { $larger }, { $smaller }.

# Where figures differ: the lowest and the highest sum. $low, $high: people.
range-of-all = Названные числа дают в сумме от { $low } до { $high }.

# What the mediator itself says. $total: people. $date: the day it stands for.
mediator-total = Собственный итог Катара на { DATE($date, style: "month-year") } года — { $total }.

# Bars up are people to Ukraine, bars down people to Russia. $ukraine, $russia: how many went there. $people: together.
# $minors: those of them under 18.
flows-sentence = Над линией — { $ukraine } в Украину, под ней — { $russia } в Россию. Из { part-people-of } младше { $adult-age } лет — { $minors }.

# $claims: how many figures others gave. $equal: how many of them equal the record.
claims-sentence =
    Из { part-claims-of } { $equal ->
        [0] ни одно не совпадает
        [one] { $equal } совпадает
        [few] { $equal } совпадают
        [many] { $equal } совпадают
       *[other] { $equal } совпадает
    } с базой на тот же день.

# Follows the sentence before. $date, $total: the day and the number of the mediator's latest total.
# $people: how many the record then had.
claims-latest = Последний итог Катара, на { DATE($date, style: "month-year") } года, — { $total }; в базе на тот день — { part-people }.

## Below the picture: what is counted, and who says so

# The scope line. $people: all. $minors: those of them under 18. $events: how many events. $days: made by one of the messages
# "days", or one day: it takes no preposition.
scope = Как сообщалось, воссоединены с семьями при посредничестве Катара: { part-people }, из них { $minors } младше { $adult-age } лет; { part-events }, { $days }, оба направления. Это не все воссоединения. Это не обмен.

# Follows the scope line. $date: the newest page that was read.
sources-to = Источники по { DATE($date, style: "full") } года.

# How many people rest on one side's word: that of the side they came to. $direction: ukraine, russia.
one-sided =
    { to } — только со слов { $direction ->
        [ukraine] Киева
       *[russia] Москвы
    }.
# The same for both directions. $ukraine, $russia: how many people.
one-sided-both = { $ukraine } в Украину — только со слов Киева, { $russia } в Россию — только со слов Москвы.

# $sources: publications. $publishers: how many publishers they have. $official: how many of the publications are official.
sources =
    Источники: { $sources } { $sources ->
        [one] публикация
        [few] публикации
        [many] публикаций
       *[other] публикации
    } от { $publishers } { $publishers ->
        [one] издателя
        [few] издателей
        [many] издателей
       *[other] издателя
    }, официальных публикаций — { $official }.

# $version: of the data, such as 1.0.0.
credit = Данные: Homeward { $version }, { -licence }.
own-credit = Данные: { $named }.

## In the picture, its legend and its tooltip

# How many people went where. $direction: ukraine, russia.
to = { $people } в { part-country }

# The same of a direction that the reader took out of the picture.
not-shown = { to }, нет на графике

# After who claims a number, and before whose word a figure is. $direction: ukraine, russia.
towards = в { part-country }

# The line of both directions together, when a reader goes from line to line.
both-directions = Оба направления

# $people: both directions together.
in-all = всего { $people }

# The legend. One side says it and nobody else confirms it.
key-one-sided = со слов одной стороны
key-range = разброс названных чисел
key-claim = итог, заявленный другими
key-announced = объявлено, не учтено
key-record = база на тот же день
key-apart = не учтено, показано отдельно

# What is shown beside the bars. $direction: ukraine, russia.
apart = { to }, не учтено

# $count: how many, made by the messages "to", "count-to-range" or "figure-range", or a number.
recorded-then = В базе на тот день: { $count }

# How many people more the record has than was claimed. $difference: without sign. $compared: equal, more, fewer.
difference =
    { $compared ->
        [equal] Разницы нет
        [more] В базе на { $difference } больше
       *[fewer] В базе на { $difference } меньше
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

# $who: Qatar, Kyiv, Moscow, or the name of an organisation, in the nominative. "Называет" fits any gender; a colon alone would
# read as if people went to Moscow. $value: how many people. $bound: exact, at-least, about.
claim-label = { $who } называет { part-bounded }
# The same for one direction. $direction: ukraine, russia.
claim-label-to = { $who } называет { part-bounded } в { part-country }

# A list or deal on the time line. $title: what it is.
not-counted = { $title }. Не учтено.

# "6 в Украину (6–8)": figures differ. $direction: ukraine, russia.
count-to-range = { to } ({ part-range })

# "6 (6–8)": the same without a direction. $value: people.
figure-range = { $value } ({ part-range })

# Whose word a figure rests on. $standing: confirmed, kyiv-only, moscow-only.
standing =
    { $standing ->
        [confirmed] подтверждено
        [kyiv-only] только со слов Киева
       *[moscow-only] только со слов Москвы
    }

# How many people of a bar rest on one side's word. $standing: kyiv-only, moscow-only.
standing-of-some = из них { $people } { standing }

# The totals up to a day. $total: both directions together. $ukraine, $russia: each.
running-total = На этот день всего { $total }: { $ukraine } в Украину, { $russia } в Россию
# The same where figures differ.
running-total-range = На этот день всего { $total } ({ part-range }): { $ukraine } в Украину, { $russia } в Россию

# There is more than one account of something besides a number.
disputed = Версии расходятся

source-count =
    { $sources } { $sources ->
        [one] источник
        [few] источника
        [many] источников
       *[other] источника
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
picture = График

# The name of what is read by arrow keys. $events: how many events.
datum-list = График, читается клавишами со стрелками: { part-events }
# The same where one stop has several events.
datum-list-of-periods =
    График, читается клавишами со стрелками: { $periods } { $periods ->
        [one] период
        [few] периода
        [many] периодов
       *[other] периода
    }, { part-events }
datum-list-of-claims = График, читается клавишами со стрелками: { part-claims }

# Which keys do what. $view: cumulative, flows, claims.
control-hint =
    { $view ->
        [claims] Клавиши со стрелками: заявления. Enter: числа и источники. Esc: закрыть.
       *[cumulative] Влево и вправо: события. Вверх и вниз: направления. Page Up и Page Down: годы. Enter: числа и источники. Esc: закрыть.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

# The name of the next buttons.
control-views = Что показывает график
# $view: cumulative (how many people by when), flows (which way), claims.
control-view =
    { $view ->
        [cumulative] Сколько
        [flows] Куда
       *[claims] Заявлено
    }

# The name of the next two buttons: lines on one another, or each from zero.
control-lines = Линии
control-stacked = Сумма
control-unstacked = Раздельно

# The name of the next buttons: what one bar stands for.
control-bars = Один столбец
# $group: month, quarter, year, event.
control-group =
    { $group ->
        [month] Месяц
        [quarter] Квартал
        [year] Год
       *[event] Событие
    }

# The name of the next buttons.
control-period = Период
control-whole-record = Всё
control-last-twelve-months = { $months } месяцев

# Before the next buttons: what is in the picture without being counted.
control-apart = Не учтено:
# $why-not: doubtful (events), other-channel (not through Qatar).
control-counting =
    { $why-not ->
        [other-channel] Другие каналы
       *[doubtful] Неясные
    }

# They set the first and the last day that is shown.
control-from-here = График с этого дня
control-until-here = График по этот день
control-close = Закрыть

# The name of what opens for an event.
control-details = Числа и источники
# The name of the legend.
control-key = Легенда

## Tables

table-events-caption = Каждое учтённое событие: люди по направлениям и всего на эту дату

# What opens the tables. $view: cumulative, flows, claims.
table-title =
    { $view ->
        [claims] Все заявления и их источники
       *[cumulative] Все события и их источники
    }

# Names of columns.
table-date = Дата
# $direction: ukraine, russia.
table-to = В { part-country }
table-total = Всего на дату
table-standing = С чьих слов
table-sources = Источники
# The row of sums.
table-sum = Все события

table-claims-caption = Что заявляют другие и сколько в базе на тот день
table-claimant = Кто заявил
table-claimed = Заявлено
table-recorded = В базе
# Also over the column of differences in the picture.
table-difference = В базе − заявлено
table-reason = Возможная причина

table-uncounted-caption = Что не учтено и почему
table-what = Что
table-why-not-counted = Почему не учтено

table-other-claims-caption = Другие названные числа, с базой не сравниваются
table-scope = Что посчитано

## What opens for an event or a claim

# The heading of the figures that were given for an event.
detail-reports = Названные числа
# Somebody was asked and gave no number.
detail-no-figure = Число не названо
detail-in-third-country = { $people } в третьей стране

# One figure. $figure: how many, made by other messages. $who: who gave it. $role, what the figure is to the record:
# charted (used), competing, superseded, wider (of more, fewer or other people).
detail-report =
    { $figure }: { $who } ({ $role ->
        [charted] используется здесь
        [competing] другое число
        [superseded] позже заменено
       *[wider] группа очерчена иначе
    })

detail-counted = Воссоединение состоялось и учтено

# $why-not: doubtful, other-channel, agreed, announced, expected, hosting.
detail-why-not-counted =
    { $why-not ->
        [doubtful] Неясно: показано отдельно, никогда не прибавляется
        [other-channel] Другой канал, или канал не назван
        [agreed] Списки или условия, а не воссоединение
        [announced] Объявление; состоявшееся учтено по отдельным событиям
        [expected] Надежда, а не воссоединение
       *[hosting] Пребывание, а не воссоединение
    }

detail-adults = Из них { $adult-age } лет и старше: { $adults }

# The ages of a group. $youngest, $oldest: years, made by the next message. $age: the whole years of the oldest, to
# choose a plural by, here in the genitive: до 1 года, до 17 лет.
detail-ages =
    Возраст: от { $youngest } до { $oldest } { $age ->
        [one] года
        [few] лет
        [many] лет
       *[other] года
    }
# $years: whole years. $half: none, half (a year more).
detail-years =
    { $half ->
        [half] { $years },5
       *[none] { $years }
    }

# $name: who mediated, as the reports say it.
detail-mediated-by = Посредник: { $name }
# $with: who else is credited, in the nominative.
detail-mediated-by-with = Посредник: { $name }; называют также: { $with }

# Which figure is used, and why. $direction: ukraine, russia. $step: mediator, part, sending, receiving.
detail-rule =
    В { part-country }: { $step ->
        [mediator] взято число посредника, как всегда, когда оно есть
        [part] посредник назвал одно число на несколько случаев, и это число с ним согласуется
        [sending] число посредника не найдено, поэтому взято число передавшей стороны
       *[receiving] ни посредник, ни передавшая сторона числа не назвали, поэтому взято число принявшей стороны, со слов одной стороны
    }

# The heading of other events of some of the same people.
detail-overlaps = Нельзя складывать с событиями
detail-shared = Одни и те же люди: { $people }

detail-other-sources = Другие источники

# A source. $publisher: its name. $source-kind: news, official, agency, mirror (a copy elsewhere).
# $source-language, what it is written in: en, uk, ru, ar, de, fr, bg, el, sr, zh, other. That of this file is not said.
detail-source =
    { $publisher } ({ $source-kind ->
        [news] СМИ
        [official] официальный источник
        [agency] агентство
       *[mirror] копия
    }{ $source-language ->
        [unknown] { "" }
        [en] , на английском
        [uk] , на украинском
        [ru] { "" }
        [ar] , на арабском
        [de] , на немецком
        [fr] , на французском
        [bg] , на болгарском
        [el] , на греческом
        [sr] , на сербском
        [zh] , на китайском
       *[other] , на другом языке
    })

# Used by the next message only: what is counted, in the genitive after "не менее" and "около".
part-groups-noun =
    { $bound ->
        [exact] { $value ->
            [one] группа
            [few] группы
            [many] групп
           *[other] группы
        }
       *[about] { $value ->
            [one] группы
            [few] групп
            [many] групп
           *[other] группы
        }
    }
part-requests-noun =
    { $bound ->
        [exact] { $value ->
            [one] обращение
            [few] обращения
            [many] обращений
           *[other] обращения
        }
       *[about] { $value ->
            [one] обращения
            [few] обращений
            [many] обращений
           *[other] обращения
        }
    }
part-cases-noun =
    { $bound ->
        [exact] { $value ->
            [one] случай
            [few] случая
            [many] случаев
           *[other] случая
        }
       *[about] { $value ->
            [one] случая
            [few] случаев
            [many] случаев
           *[other] случая
        }
    }
part-months-noun =
    { $bound ->
        [exact] { $value ->
            [one] месяц
            [few] месяца
            [many] месяцев
           *[other] месяца
        }
       *[about] { $value ->
            [one] месяца
            [few] месяцев
            [many] месяцев
           *[other] месяца
        }
    }

# The figures of a claim, put together by "list". $value: how many. $bound: exact, at-least, about.
# $unit, what of: children (not said), groups, requests, cases, months.
detail-claimed =
    { $unit ->
        [groups] { part-bounded } { part-groups-noun }
        [requests] { part-bounded } { part-requests-noun }
        [cases] { part-bounded } { part-cases-noun }
        [months] { part-bounded } { part-months-noun }
       *[children] { part-bounded }
    }
# $direction: ukraine, russia.
detail-claimed-to = { detail-claimed } в { part-country }
# $families: how many families they are of.
detail-claimed-to-families =
    { detail-claimed-to } ({ $families } { $families ->
        [one] семья
        [few] семьи
        [many] семей
       *[other] семьи
    })
# In a table: a claim without a number.
detail-nothing-claimed = без числа

# $scope: in English.
detail-claim-scope = Что посчитано: { $scope }
detail-not-compared = С базой не сравнивается

## About the data. Of the chapters, the first line is the title, each other line an entry of a list.

about-title = О данных

# A title alone; the scope line follows.
about-counted = Что учитывается

about-terms =
    Что значат слова
    Воссоединены: о воссоединении как о состоявшемся сообщил посредник или одна из сторон. Дата — день объявления, встречи или прибытия.
    Учтено: воссоединение через Катар, направление известно.
    Подтверждено: так говорит посредник или обе стороны. Со слов одной стороны: так говорит только Киев или только Москва; показано светлее.
    Согласовано, объявлено, ожидается: условия или списки, которые одна из сторон называет согласованными, объявления и надежды. Никогда не прибавляются.
    Пребывание в Дохе: семьи, принятые Катаром. Это не воссоединение, никогда не прибавляется.
    Неясно: под вопросом роль Катара или направление. Другой канал: не через Катар, судя по найденным сообщениям. Никогда не прибавляются.
    Заявление: итог, который кто-то назвал; сравнивается с базой на тот же день, никогда не прибавляется.
    Разброс: от наименьшего до наибольшего числа, названного для одних и тех же людей.
# The last entry of the chapter before.
about-terms-sources = Источники по { DATE($date, style: "full") } года: это день самой новой из использованных страниц.

# $mediator, $sending, $receiving: how many figures rest on each step. $people: adults.
about-rule =
    Как выбирается число
    Сначала — число посредника или его часть: { $mediator } { $mediator ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    Если его нет — число стороны, откуда люди выехали (в Украину — число Москвы, в Россию — число Киева): { $sending } { $sending ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    Если нет и его — число стороны, куда они прибыли, с пометкой «со слов одной стороны»: { $receiving } { $receiving ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    Сходится ли потом какой-либо итог, ничего не решает. Взрослые в группе тоже учитываются: { part-people }.

# $events: all counted ones. $unheard: those for which the mediator gave no number.
about-interest =
    Кому выгодно это правило
    Версии Катара: его число — первое. { -qatar } заинтересован в том, как выглядит его посредничество, как Киев и Москва — в том, как выглядят они сами. Поэтому Катар первый только для отдельных событий и никогда — для итогов: они складываются здесь.
    Для { $unheard } из { part-events-of } число Катара не найдено.

# $doubtful, $other: how many reunions. $people: in those through other channels. $unmoved: how many lists, agreements,
# announcements and hopes. $stays: how many stays in Doha.
about-left-out =
    Что не вошло и почему
    Неясно: { $doubtful } { $doubtful ->
        [one] воссоединение
        [few] воссоединения
        [many] воссоединений
       *[other] воссоединения
    }. Под вопросом роль Катара или направление.
    Другие каналы: { $other } { $other ->
        [one] воссоединение
        [few] воссоединения
        [many] воссоединений
       *[other] воссоединения
    }, { part-people }. Не через Катар, или об этом не сообщалось.
    Списки, договорённости, объявления, надежды: { $unmoved }. Люди из них учтены в других событиях, или об их воссоединении не известно.
    Пребывания в Дохе: { $stays }. Сами по себе они никого не воссоединили.
    Более широкий подсчёт Киева и другие итоги: они не только о посредничестве Катара.
    Имена детей, возраст отдельных детей и их истории: ради их безопасности.

# A title. Both sides' accounts follow, each with its sources after a colon, so without a full stop.
about-accounts = Как дети оказались в разлуке с семьями: версии расходятся
# $children: how many, at least. It is what Kyiv says, in its words.
about-kyiv =
    Киев заявляет, что не менее { $children } { $children ->
        [one] ребёнка
        [few] детей
        [many] детей
       *[other] ребёнка
    } было депортировано или принудительно перемещено
# It is what Moscow says, in its words.
about-moscow = Москва это отрицает и заявляет, что дети были эвакуированы
about-caveat = Reuters пишет, что первые случаи этого посредничества, по-видимому, отличаются от тех, которые рассматривает Международный уголовный суд

# A title and its entries, line by line.
about-gaps = Известные пробелы
# $total: people. $reason: why it may differ, in English, with its full stop.
about-gaps-latest = Последний найденный итог Катара — { $total }. { $reason }
# $first, $last: the first and the last day counted.
about-gaps-span = Воссоединений через Катар не найдено ни после { DATE($last, style: "full") } года, ни до { DATE($first, style: "full") } года.
# $since: from when the mediator counts.
about-gaps-span-since = Воссоединений через Катар не найдено ни после { DATE($last, style: "full") } года, ни до { DATE($first, style: "full") } года, хотя Катар ведёт счёт с { DATE($since, style: "month-year-genitive") } года.
about-gaps-rest =
    Украинских сообщений о ком-либо, кто направлялся в Россию, не найдено.
    Страницы читались по сохранённым копиям, часто не целиком.

about-corrections = Исправления
# A title and its entry.
about-no-corrections =
    Исправления
    Пока нет.

# One correction. $id: of the event or claim. $change: changed (nothing is known of it), added, removed, replaced.
# $from, $to: what stood and what stands there, in English. $why: in English, with its full stop.
about-corrected =
    { DATE($date, style: "full") }, { $id }: { $change ->
        [added] добавлено «{ $to }»
        [removed] убрано «{ $from }»
        [replaced] «{ $from }» заменено на «{ $to }»
       *[changed] изменено
    }. Почему: { $why }

# A title and the beginning of its entry; the next two follow as by "list", then a full stop.
about-version =
    Версия и лицензия
    Версия { $version }
about-version-sources = источники по { DATE($date, style: "full") } года
about-version-checked = последняя проверка { DATE($date, style: "full") } года

about-licence = Данные: участники Homeward, { -licence }

# $id: of an event, as an example.
about-error = Ошибка? Сообщите редакции, которая публикует этот график, и укажите id события, например { $id }. Его можно найти рядом с числами события.

# The legend's entry for events that were corrected lately.
about-corrected-since = исправления с { DATE($date, style: "full") } года
about-corrected-on = Исправлено { DATE($date, style: "full") } года

# $date: the last day on which the record was held against its sources.
about-overdue = Последняя проверка базы — { DATE($date, style: "full") } года; более новых сообщений в ней может не быть.

about-id = Id: { $id }

## Where a reader takes the record along

download-title = Скачать и цитировать
# Names of groups of files.
download-shown = Что показано
download-whole = Вся база
download-csv = CSV
download-json = JSON
download-svg = SVG
download-png = PNG
download-events-csv = События, CSV
download-claims-csv = Заявления, CSV

download-cite = Как цитировать
download-cite-in-full = Как цитировать полностью
download-copy = Копировать
# Said after the button was pressed.
download-copied = Скопировано.
download-selected = Выделено. Скопируйте с клавиатуры.

# What is cited; the next two follow as by "list", then a full stop.
download-citation = Homeward, база данных о людях, воссоединённых с семьями при посредничестве Катара
download-citation-version = версия { $version }
download-citation-sources = источники по { DATE($date, style: "full") } года
download-licence = Лицензия: CC BY 4.0.
own-licence = Лицензия: { $licence }.

## For search engines

dataset-name = Homeward: люди, воссоединённые с семьями в ходе российско-украинской войны при посредничестве Катара
dataset-creator = Участники Homeward
# With commas between.
dataset-keywords = { -ukraine }, { -russia }, { -qatar }, посредничество, воссоединение семей, дети, война
dataset-rule = Учитываются люди в состоявшихся воссоединениях, каждый один раз. Берётся число посредника; если его нет — число передавшей стороны; если нет и его — число принявшей стороны, с пометкой «со слов одной стороны». То, что было объявлено, согласовано или ожидалось, никогда не прибавляется.

## In the page, where the chart could not be loaded

page-no-chart = Не удалось загрузить график.
