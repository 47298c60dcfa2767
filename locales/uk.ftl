### Ukrainian. Translated from en.ftl; not yet read by a newsroom's own editor.
###
### Words used throughout: record = база даних (база); figure = число; total = підсумок; claim = заява; announcement =
### оголошення; report = повідомлення; account = версія; reunion = возз’єднання; one side's word = дані однієї сторони.
### People are "особи"; they go "до України" or "до Росії". Numbers of people stand in the forms one, few, many.
### The apostrophe is ’ (U+2019), quotation marks are «», a dash between days or figures is – (en dash).

## Names. The nominative; other cases are written out where they stand.

-ukraine = Україна
-russia = Росія
-qatar = Катар
-kyiv = Київ
-moscow = Москва
# In one line, wherever it stands.
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# Where people went, after "до": the genitive. $direction: ukraine, russia.
part-country =
    { $direction ->
        [ukraine] України
       *[russia] Росії
    }

## Numbers and lists

# What stands between thousands: a no-break space.
number-separator = { "\u00A0" }

# Two parts of a list; longer lists are made of it, part by part.
list = { $before }, { $after }

# The same where the parts may have commas inside.
list-of-lists = { $before }; { $after }

# From the lowest to the highest of some figures. Not "від ... до": it stands after "до України".
part-range = { $low }–{ $high }

# Used by other messages only: a number and what is counted.
part-people =
    { $people } { $people ->
        [one] особа
        [few] особи
        [many] осіб
       *[other] особи
    }
part-events =
    { $events } { $events ->
        [one] подія
        [few] події
        [many] подій
       *[other] події
    }
part-claims =
    { $claims } { $claims ->
        [one] заявлене число
        [few] заявлені числа
        [many] заявлених чисел
       *[other] заявленого числа
    }

# How a number that somebody gave is meant. No word here changes the case of what follows.
part-bounded =
    { $bound ->
        [at-least] щонайменше { $value }
        [about] приблизно { $value }
       *[exact] { $value }
    }

## Days. $day: the day of the month. $month: 1 to 12. $year: four digits.

# Used by the messages below: the nominative.
part-month =
    { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    }

# Used by the messages below: the genitive, after a day or a preposition.
part-month-genitive =
    { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }

# As short as an axis wants it.
part-month-short =
    { $month ->
        [1] січ
        [2] лют
        [3] бер
        [4] кві
        [5] тра
        [6] чер
        [7] лип
        [8] сер
        [9] вер
        [10] жов
        [11] лис
       *[12] гру
    }

# 16 жовтня 2023.
date-full = { $day } { part-month-genitive } { $year }
# жовтень 2023.
date-month-year = { part-month } { $year }
# жовтня 2023, after "з" and "від".
date-month-year-genitive = { part-month-genitive } { $year }
# 16 жов, on an axis.
date-day-month-short = { $day } { part-month-short }
# жов, on an axis.
date-month-short = { part-month-short }
# 2023, on an axis.
date-year = { $year }
# Used by the messages below: 16 жовтня.
date-day-month = { $day } { part-month-genitive }
# Used by the messages below: 16.
date-day = { $day }

# From one day to another of the same month. $first, $last: days.
days-of-month = { DATE($first, style: "day") }–{ DATE($last, style: "full") }
# The same, of one year.
days-of-year = { DATE($first, style: "day-month") } – { DATE($last, style: "full") }
# The same, of different years.
days = { DATE($first, style: "full") } – { DATE($last, style: "full") }

## Headings and findings, over the picture

# How many by when.
cumulative-heading = Возз’єднані за посередництва Катару

# Which way. $group, what one bar stands for: month, quarter, year, event.
flows-heading =
    { $group ->
        [month] Возз’єднані за місяцями й напрямками
        [quarter] Возз’єднані за кварталами й напрямками
        [year] Возз’єднані за роками й напрямками
       *[event] Кожне возз’єднання, за напрямками
    }

# The totals that others claim, beside the record.
claims-heading = Заявлені підсумки порівняно з базою даних

# Nothing happened in the days that are shown.
nothing-recorded = За ці дні жодного возз’єднання не зафіксовано.
# Nobody claimed anything for the days that are shown.
nothing-claimed = За ці дні жодного числа не заявлено.

# $people: all. $minors: those of them under 18. $since: the first day counted.
# $larger, $smaller: "86 до України", "17 до Росії", made by the message "to".
cumulative-sentence = { part-people } з { DATE($since, style: "month-year-genitive") }, з них { $minors } віком до { $adult-age } років; { $larger }, { $smaller }.

# Where figures differ: the lowest and the highest sum. $low, $high: people.
range-of-all = У сумі названі числа дають { part-range }.

# What the mediator itself says. $total: people. $date: the day it stands for.
mediator-total = Власний підсумок Катару станом на { DATE($date, style: "month-year") } — { $total }.

# Bars up are people to Ukraine, bars down people to Russia. $ukraine, $russia: how many went there. $people: together.
# $minors: those of them under 18.
flows-sentence = { $ukraine } до України — над лінією, { $russia } до Росії — під нею. Усього { part-people }, з них { $minors } віком до { $adult-age } років.

# $claims: how many figures others gave. $equal: how many of them equal the record.
claims-sentence =
    Із { $claims } { $claims ->
        [one] заявленого числа
        [few] заявлених чисел
        [many] заявлених чисел
       *[other] заявленого числа
    } { $equal } { $equal ->
        [one] збігається
        [few] збігаються
        [many] збігається
       *[other] збігається
    } з базою даних на той самий день.

# Follows the sentence before. $date, $total: the day and the number of the mediator's latest total.
# $people: how many the record then had.
claims-latest = Останній підсумок Катару станом на { DATE($date, style: "month-year") } — { $total }; у базі на той час — { part-people }.

## Below the picture: what is counted, and who says so

# The scope line. $people: all. $minors: those of them under 18. $events: how many events. $days: from which day to which.
scope =
    Повідомлено про возз’єднання { $people } { $people ->
        [one] особи
        [few] осіб
        [many] осіб
       *[other] особи
    }, з них { $minors } віком до { $adult-age } років, за посередництва Катару: { part-events }, { $days }, обидва напрямки. Це не всі возз’єднання. Це не обмін.

# Follows the scope line. $date: the newest page that was read.
sources-to = Джерела — до { DATE($date, style: "full") }.

# How many people rest on one side's word: that of the side they came to. $direction: ukraine, russia.
one-sided =
    { to } — лише за даними { $direction ->
        [ukraine] Києва
       *[russia] Москви
    }.
# The same for both directions. $ukraine, $russia: how many people.
one-sided-both = { $ukraine } до України — лише за даними Києва, { $russia } до Росії — лише за даними Москви.

# $sources: publications. $publishers: how many publishers they have. $official: how many of the publications are official.
sources =
    Джерела: { $sources } { $sources ->
        [one] публікація
        [few] публікації
        [many] публікацій
       *[other] публікації
    }, з них { $official } { $official ->
        [one] офіційна
        [few] офіційні
        [many] офіційних
       *[other] офіційної
    }, від { $publishers } { $publishers ->
        [one] видавця
        [few] видавців
        [many] видавців
       *[other] видавця
    }.

# $version: of the data, such as 1.0.0.
credit = Дані: Homeward { $version }, { -licence }.
own-credit = Дані: { $named }.

## In the picture, its legend and its tooltip

# How many people went where. $direction: ukraine, russia.
to = { $people } до { part-country }

# The same of a direction that the reader took out of the picture.
not-shown = { to }, на графіку не показано

# After who claims a number, and before whose word a figure is. $direction: ukraine, russia.
towards = до { part-country }

# The line of both directions together, when a reader goes from line to line.
both-directions = Обидва напрямки

# $people: both directions together.
in-all = { $people } загалом

# The legend. One side says it and nobody else confirms it.
key-one-sided = дані лише однієї сторони
key-range = діапазон названих чисел
key-claim = підсумок, заявлений іншими
key-announced = оголошено, не враховано
key-record = база даних на той день
key-apart = не враховано, показано окремо

# What is shown beside the bars. $direction: ukraine, russia.
apart = { to }, не враховано

# $count: how many, made by the messages "to", "count-to-range" or "figure-range", or a number.
recorded-then = У базі на той день: { $count }

# How many people more the record has than was claimed. $difference: without sign. $compared: equal, more, fewer.
difference =
    { $compared ->
        [equal] Різниці немає
        [more] У базі на { $difference } більше
       *[fewer] У базі на { $difference } менше
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

# $who: Катар, Київ, Москва, or the name of an organisation. A colon needs no verb to agree with it.
claim-label = { $who }: { part-bounded }
# The same for one direction. $direction: ukraine, russia.
claim-label-to = { $who }: { part-bounded } до { part-country }

# A list or deal on the time line. $title: what it is, in English.
not-counted = { $title }. Не враховано.

# "6 до України (6–8)": figures differ. $direction: ukraine, russia.
count-to-range = { to } ({ part-range })

# "6 (6–8)": the same without a direction. $value: people.
figure-range = { $value } ({ part-range })

# Whose word a figure rests on. $standing: confirmed, kyiv-only, moscow-only.
standing =
    { $standing ->
        [confirmed] підтверджено
        [kyiv-only] лише за даними Києва
       *[moscow-only] лише за даними Москви
    }

# How many people of a bar rest on one side's word. $standing: kyiv-only, moscow-only.
standing-of-some = з них { $people } { standing }

# The totals up to a day. $total: both directions together. $ukraine, $russia: each.
running-total = Разом від початку { $total }: { $ukraine } до України, { $russia } до Росії
# The same where figures differ.
running-total-range = Разом від початку { $total } ({ part-range }): { $ukraine } до України, { $russia } до Росії

# There is more than one account of something besides a number.
disputed = Версії різняться

source-count =
    { $sources } { $sources ->
        [one] джерело
        [few] джерела
        [many] джерел
       *[other] джерела
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
picture = Графік

# The name of what is read by arrow keys. $events: how many events.
datum-list = Графік для читання клавішами зі стрілками: { part-events }
# The same where one stop has several events.
datum-list-of-periods =
    Графік для читання клавішами зі стрілками: { $periods } { $periods ->
        [one] період
        [few] періоди
        [many] періодів
       *[other] періоду
    }, { part-events }
datum-list-of-claims = Графік для читання клавішами зі стрілками: { part-claims }

# Which keys do what. $view: cumulative, flows, claims.
control-hint =
    { $view ->
        [claims] Клавіші зі стрілками: заяви. Enter: числа та джерела. Escape: закрити.
       *[cumulative] Ліворуч і праворуч: події. Угору та вниз: напрямки. Page Up і Page Down: роки. Enter: числа та джерела. Escape: закрити.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

# The name of the next buttons.
control-views = Що показує графік
# $view: cumulative (how many people by when), flows (which way), claims.
control-view =
    { $view ->
        [cumulative] Скільки
        [flows] Куди
       *[claims] Заяви
    }

# The name of the next two buttons: lines on one another, or each from zero. Not "окремо", which is said of what is not counted.
control-lines = Лінії
control-stacked = Сума
control-unstacked = Порізно

# The name of the next buttons: what one bar stands for.
control-bars = Один стовпчик — це
# $group: month, quarter, year, event.
control-group =
    { $group ->
        [month] Місяць
        [quarter] Квартал
        [year] Рік
       *[event] Подія
    }

# The name of the next buttons.
control-period = Період
control-whole-record = Усе
control-last-twelve-months = { $months } місяців

# Before the next buttons: what is in the picture without being counted.
control-apart = Не враховано:
# $why-not: doubtful (events), other-channel (not through Qatar).
control-counting =
    { $why-not ->
        [other-channel] Інші канали
       *[doubtful] Непевні
    }

# They set the first and the last day that is shown.
control-from-here = Показати звідси
control-until-here = Показати досюди
control-close = Закрити

# The name of what opens for an event.
control-details = Числа та джерела
# The name of the legend.
control-key = Легенда

## Tables

table-events-caption = Кожна врахована подія: особи за напрямками та підсумки включно з нею

# What opens the tables. $view: cumulative, flows, claims.
table-title =
    { $view ->
        [claims] Усі заяви та їхні джерела
       *[cumulative] Усі події та їхні джерела
    }

# Names of columns.
table-date = Дата
# $direction: ukraine, russia.
table-to = До { part-country }
table-total = Разом від початку
table-standing = Чиї дані
table-sources = Джерела
# The row of sums.
table-sum = Усі події

table-claims-caption = Що заявляють інші та що є в базі на той день
table-claimant = Хто заявляє
table-claimed = Заявлено
table-recorded = У базі
# Also over the column of differences in the picture.
table-difference = У базі − заявлено
table-reason = Чому можуть різнитися

table-uncounted-caption = Що не враховано й чому
table-what = Що
table-why-not-counted = Чому не враховано

table-other-claims-caption = Інші названі числа, не порівняні з базою
table-scope = Що охоплює

## What opens for an event or a claim

# The heading of the figures that were given for an event.
detail-reports = Названі числа
# Somebody was asked and gave no number.
detail-no-figure = Без числа
detail-in-third-country = { $people } у третій країні

# One figure. $figure: how many, made by other messages. $who: who gave it. $role, what the figure is to the record:
# charted (used), competing, superseded, wider (of more, fewer or other people).
detail-report =
    { $figure }: { $who } ({ $role ->
        [charted] число, використане тут
        [competing] інше число
        [superseded] згодом замінено
       *[wider] групу окреслено інакше
    })

detail-counted = Возз’єднання відбулося, враховано

# $why-not: doubtful, other-channel, agreed, announced, expected, hosting.
detail-why-not-counted =
    { $why-not ->
        [doubtful] Непевно: показано окремо, ніколи не додається
        [other-channel] Інший канал, або канал не названо
        [agreed] Списки або умови, не возз’єднання
        [announced] Оголошення; те, що відбулося, враховано за окремими подіями
        [expected] Сподівання, не возз’єднання
       *[hosting] Перебування, не возз’єднання
    }

detail-adults = { $adults } з них — віком від { $adult-age } років

# The ages of a group. $youngest, $oldest: years, made by the next message. $age: the whole years of the oldest, to
# choose a plural by: the genitive after "до".
detail-ages =
    Вік: від { $youngest } до { $oldest } { $age ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }
# $years: whole years. $half: none, half (a year more).
detail-years =
    { $half ->
        [half] { $years },5
       *[none] { $years }
    }

# $name: who mediated, as the reports say it.
detail-mediated-by = Посередник: { $name }
# $with: who else is credited.
detail-mediated-by-with = Посередник: { $name }, разом із { $with }

# Which figure is used, and why. $direction: ukraine, russia. $step: mediator, part, sending, receiving.
detail-rule =
    До { part-country }: { $step ->
        [mediator] використано число посередника, як завжди, коли воно є
        [part] посередник назвав одне число для кількох випадків, і це число з ним узгоджується
        [sending] числа посередника не знайдено, тому використано число сторони, що передавала
       *[receiving] ні посередник, ні сторона, що передавала, числа не назвали, тому використано число сторони, що приймала, як дані однієї сторони
    }

# The heading of other events of some of the same people.
detail-overlaps = Не додавати до
detail-shared =
    { $people } { $people ->
        [one] та сама особа
        [few] ті самі особи
        [many] тих самих осіб
       *[other] тієї самої особи
    }

detail-other-sources = Інші джерела

# A source. $publisher: its name. $source-kind: news, official, agency, mirror (a copy elsewhere).
# $source-language, what it is written in: en, uk, ru, ar, de, fr, bg, el, sr, zh, other. That of this file is not said.
detail-source =
    { $publisher } ({ $source-kind ->
        [news] медіа
        [official] офіційне джерело
        [agency] агентство
       *[mirror] копія
    }{ $source-language ->
        [unknown] { "" }
        [en] , англійською
        [uk] { "" }
        [ru] , російською
        [ar] , арабською
        [de] , німецькою
        [fr] , французькою
        [bg] , болгарською
        [el] , грецькою
        [sr] , сербською
        [zh] , китайською
       *[other] , іншою мовою
    })

# The figures of a claim, put together by "list". $value: how many. $bound: exact, at-least, about.
# $unit, what of: children (not said), groups, requests, cases, months.
detail-claimed =
    { $unit ->
        [groups] { part-bounded } { $value ->
            [one] група
            [few] групи
            [many] груп
           *[other] групи
        }
        [requests] { part-bounded } { $value ->
            [one] звернення
            [few] звернення
            [many] звернень
           *[other] звернення
        }
        [cases] { part-bounded } { $value ->
            [one] випадок
            [few] випадки
            [many] випадків
           *[other] випадку
        }
        [months] { part-bounded } { $value ->
            [one] місяць
            [few] місяці
            [many] місяців
           *[other] місяця
        }
       *[children] { part-bounded }
    }
# $direction: ukraine, russia.
detail-claimed-to = { detail-claimed } до { part-country }
# $families: how many families they are of.
detail-claimed-to-families =
    { detail-claimed-to } ({ $families } { $families ->
        [one] родина
        [few] родини
        [many] родин
       *[other] родини
    })
# In a table: a claim without a number.
detail-nothing-claimed = без числа

# $scope: in English.
detail-claim-scope = Що охоплює: { $scope }
detail-not-compared = Не порівнюється з базою даних

## About the data. Of the chapters, the first line is the title, each other line an entry of a list.

about-title = Про дані

# A title alone; the scope line follows.
about-counted = Що враховано

about-terms =
    Що означають слова
    Возз’єднані: посередник або одна зі сторін повідомили, що це відбулося. Дата — день оголошення, зустрічі або прибуття.
    Враховано: возз’єднання відбулося через Катар, у відомому напрямку.
    Підтверджено: про це повідомив посередник або обидві сторони. Дані однієї сторони: повідомив лише Київ або лише Москва; на графіку світліші.
    Погоджене, оголошене, очікуване: умови чи списки, які хтось із учасників називає узгодженими, оголошення та сподівання. Ніколи не додаються.
    Перебування в Досі: родини, яких приймав Катар. Це не возз’єднання, ніколи не додається.
    Непевні: участь Катару або напрямок нез’ясовані. Інші канали: за знайденими повідомленнями, не через Катар. Ніколи не додаються.
    Заява: підсумок, який хтось назвав; порівнюється з базою даних на відповідний день, ніколи не додається.
    Діапазон: від найменшого до найбільшого числа, названого щодо тих самих осіб.
# The last entry of the chapter before.
about-terms-sources = Джерела — до { DATE($date, style: "full") }: день найновішої використаної сторінки.

# $mediator, $sending, $receiving: how many figures rest on each step. $people: adults.
about-rule =
    Як обирають число
    Спершу — число посередника або його частина: { $mediator } { $mediator ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    Якщо його немає — число сторони, звідки люди виїхали, тобто Москви щодо напрямку до України та Києва щодо напрямку до Росії: { $sending } { $sending ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    Якщо немає й цього — число сторони, куди люди прибули, з позначкою «дані однієї сторони»: { $receiving } { $receiving ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    Чи зійдеться після цього якийсь підсумок, значення не має. Дорослих у групах теж враховано: { part-people }.

# $events: all counted ones. $unheard: those for which the mediator gave no number.
about-interest =
    Кому вигідне це правило
    Версії Катару: його число береться першим. Катар зацікавлений у тому, який вигляд має його посередництво, як Київ і Москва — у тому, який вигляд мають вони. Тому його число перше лише щодо окремих подій і ніколи щодо підсумків: їх обчислено тут.
    Для { $unheard } із { $events } { $events ->
        [one] події
        [few] подій
        [many] подій
       *[other] події
    } числа від Катару не знайдено.

# $doubtful, $other: how many reunions. $people: in those through other channels. $unmoved: how many lists, agreements,
# announcements and hopes. $stays: how many stays in Doha.
about-left-out =
    Що не включено й чому
    Непевні: { $doubtful } { $doubtful ->
        [one] возз’єднання
        [few] возз’єднання
        [many] возз’єднань
       *[other] возз’єднання
    }. Участь Катару або напрямок нез’ясовані.
    Інші канали: { $other } { $other ->
        [one] возз’єднання
        [few] возз’єднання
        [many] возз’єднань
       *[other] возз’єднання
    }, { part-people }. Не через Катар, або про це не повідомлено.
    Списки, домовленості, оголошення, сподівання: { $unmoved }. Осіб, яких вони стосуються, враховано деінде, або про їхнє возз’єднання не відомо.
    Перебування в Досі: { $stays }. Нікого цим не возз’єднано.
    Ширший підрахунок Києва та інші підсумки: вони охоплюють не лише посередництво Катару.
    Імена дітей, вік та історії окремих дітей: заради їхньої безпеки.

# A title. Both sides' accounts follow, each with its sources after a colon, so without a full stop.
about-accounts = Як діти опинилися окремо від родин: версії різняться
# $children: how many, at least. It is what Kyiv says, in its words.
about-kyiv =
    { -kyiv } заявляє, що щонайменше { $children } { $children ->
        [one] дитину
        [few] дитини
        [many] дітей
       *[other] дитини
    } депортовано або примусово переміщено
# It is what Moscow says, in its words.
about-moscow = { -moscow } це заперечує й заявляє, що їх евакуйовано
about-caveat = Reuters пише, що ранні випадки цього посередництва, схоже, відрізняються від тих, які розглядає Міжнародний кримінальний суд

# A title and its entries, line by line.
about-gaps = Відомі прогалини
# $total: people. $reason: why it may differ, in English, with its full stop.
about-gaps-latest = Останній знайдений підсумок Катару — { $total }. { $reason }
# $first, $last: the first and the last day counted.
about-gaps-span = Не знайдено жодного возз’єднання через Катар після { DATE($last, style: "full") } і жодного до { DATE($first, style: "full") }.
# $since: from when the mediator counts.
about-gaps-span-since = Не знайдено жодного возз’єднання через Катар після { DATE($last, style: "full") } і жодного до { DATE($first, style: "full") }, хоча Катар веде відлік від { DATE($since, style: "month-year-genitive") }.
about-gaps-rest =
    Українських повідомлень про чийсь виїзд до Росії не знайдено.
    Сторінки читали у збережених копіях, часто лише частково.

about-corrections = Виправлення
# A title and its entry.
about-no-corrections =
    Виправлення
    Поки що немає.

# One correction. $id: of the event or claim. $change: changed (nothing is known of it), added, removed, replaced.
# $from, $to: what stood and what stands there, in English. $why: in English, with its full stop.
about-corrected =
    { DATE($date, style: "full") }, { $id }: { $change ->
        [added] «{ $to }» додано
        [removed] «{ $from }» вилучено
        [replaced] «{ $from }» замінено на «{ $to }»
       *[changed] змінено
    }. Причина: { $why }

# A title and the beginning of its entry; the next two follow as by "list", then a full stop.
about-version =
    Версія та ліцензія
    Версія { $version }
about-version-sources = джерела до { DATE($date, style: "full") }
about-version-checked = востаннє перевірено { DATE($date, style: "full") }

about-licence = Дані: учасники проєкту Homeward, { -licence }

# $id: of an event, as an example.
about-error = Помітили помилку? Повідомте редакцію, яка публікує цей графік, і вкажіть ID події, наприклад { $id }. Він стоїть поруч із числами події.

# The legend's entry for events that were corrected lately.
about-corrected-since = виправлено { DATE($date, style: "full") } або пізніше
about-corrected-on = Виправлено { DATE($date, style: "full") }

# $date: the last day on which the record was held against its sources.
about-overdue = Цю базу даних востаннє перевірено { DATE($date, style: "full") }; новіших повідомлень у ній може бракувати.

about-id = ID: { $id }

## Where a reader takes the record along

download-title = Файли й цитування
# Names of groups of files.
download-shown = Що показано
download-whole = Уся база даних
download-csv = CSV
download-json = JSON
download-svg = SVG
download-png = PNG
download-events-csv = Події, CSV
download-claims-csv = Заяви, CSV

download-cite = Як цитувати
download-cite-in-full = Як цитувати повністю
download-copy = Копіювати
# Said after the button was pressed.
download-copied = Скопійовано.
download-selected = Виділено. Скопіюйте за допомогою клавіатури.

# What is cited; the next two follow as by "list", then a full stop.
download-citation = Homeward, база даних про осіб, возз’єднаних за посередництва Катару
download-citation-version = версія { $version }
download-citation-sources = джерела до { DATE($date, style: "full") }
download-licence = Ліцензія: CC BY 4.0.
own-licence = Ліцензія: { $licence }.

## For search engines

dataset-name = Homeward: особи, возз’єднані з родинами по обидва боки російсько-української війни за посередництва Катару
dataset-creator = Учасники проєкту Homeward
# With commas between.
dataset-keywords = { -ukraine }, { -russia }, { -qatar }, посередництво, возз’єднання родин, діти, війна
dataset-rule = Враховано осіб у завершених возз’єднаннях, кожну один раз. Використано число посередника; якщо його немає — сторони, що передавала; якщо немає й цього — сторони, що приймала, з позначкою «дані однієї сторони». Оголошене, погоджене чи очікуване ніколи не додається.

## In the page, where the chart could not be loaded

page-no-chart = Не вдалося завантажити графік.
