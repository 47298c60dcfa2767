### Russian. Translated from en.ftl, which explains each message and its variables; no native newsroom editor has read it
### yet.
###
### After a number a noun takes [one] (1, 21), [few] (2 to 4, 22) or [many] (0, 5 to 20, 25); [other] is for fractions, which
### never occur. After "из", "не менее" and "около" the noun is in the genitive.
### The terms are in the nominative; other cases are written out. Inserted names and titles are not declined, so the text
### around them must not require a case.
### "Года" follows a date in a sentence, not in a table, a button or parentheses.
### A no-break space stands before each dash, between thousands and in "18 лет".
###
### Vocabulary
###   воссоединение, случай воссоединения: a reunion; событие: an event, counted or not.
###   этот подсчёт, здесь: this count; not "база", which sounds like an official register.
###   другие данные: other totals, as a view; итог: one total. Not "заявления" as a label: that also means applications.
###   число: a figure; цифры: in headings. учтено: counted. расхождение: a range.
###   по данным: reported by. Not "со слов", which suggests doubt.
###   сторона, откуда выехали; сторона, куда приехали. Not "передавшая", "принявшая": people are not parcels.
### Both directions take the same form: "в Украину", "в Россию". Never in our own voice: обмен (except in the denial),
### депортация, похищение, эвакуация, возвращение.

## Names

-ukraine = Украина
-russia = Россия
-qatar = Катар
-kyiv = Киев
-moscow = Москва
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# The accusative, after "в".
part-country =
    { $direction ->
        [ukraine] Украину
       *[russia] Россию
    }

## Numbers and lists

number-separator = { "\u00A0" }

list = { $before }, { $after }

list-of-lists = { $before }; { $after }

part-range-short = { $low }–{ $high }

part-people =
    { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }
part-children =
    { $children } { $children ->
        [one] ребёнок
        [few] ребёнка
        [many] детей
       *[other] ребёнка
    }
part-events =
    { $events } { $events ->
        [one] случай воссоединения
        [few] случая воссоединения
        [many] случаев воссоединения
       *[other] случая воссоединения
    }
# The same in the genitive, after "из".
part-events-of =
    { $events } { $events ->
        [one] случая воссоединения
        [few] случаев воссоединения
        [many] случаев воссоединения
       *[other] случая воссоединения
    }

# A noun that follows is in the genitive, except after an exact number.
part-bounded =
    { $bound ->
        [at-least] не менее { $value }
        [about] около { $value }
       *[exact] { $value }
    }

## Days

# The genitive, after a day: 16 октября.
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

# The nominative, without a day: октябрь 2023.
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

date-full = { $day } { part-month } { $year }
# Октябрь 2023.
date-month-year = { part-month-alone } { $year }
# After "с": с октября 2023 года.
date-month-year-genitive = { part-month } { $year }
# 16 окт. Only May is declined: 16 мая; [1] is for all other months.
date-day-month-short =
    { $day } { $month ->
        [5] мая
       *[1] { part-month-short }
    }
date-month-short = { part-month-short }
date-year = { $year }
date-day-month = { $day } { part-month }
date-day = { $day }

# 16–18 октября 2023.
days-of-month = { DATE($first, style: "day") }–{ DATE($last, style: "full") }
# 28 сентября – 2 октября 2023.
days-of-year = { DATE($first, style: "day-month") } – { DATE($last, style: "full") }
# 16 октября 2023 – 25 августа 2025.
days = { DATE($first, style: "full") } – { DATE($last, style: "full") }

## Headings and findings, over the picture

cumulative-heading = Воссоединение семей при посредничестве Катара

flows-heading =
    { $group ->
        [month] Воссоединение семей по месяцам и направлениям
        [quarter] Воссоединение семей по кварталам и направлениям
        [year] Воссоединение семей по годам и направлениям
       *[event] Каждое воссоединение, по направлениям
    }

claims-heading = Другие данные и этот подсчёт

nothing-recorded = За этот период о воссоединениях через Катар не сообщали.
nothing-claimed = За этот период других данных не приводили.

cumulative-sentence = <people>{ part-people }</people>, <minors>из них { $minors } младше { $adult-age } лет</minors>, с { DATE($since, style: "month-year-genitive") } года: { $larger }, { $smaller }.

range-of-all = <range>По разным данным — от { $low } до { $high }.</range>

# Not "Катар называет 107 детей": that would mean that Qatar names them.
mediator-total = По подсчётам Катара — <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }).

flows-sentence = Столбцы вверх — <ukraine>{ $ukraine } в Украину</ukraine>, вниз — <russia>{ $russia } в Россию</russia>. <people>Всего { part-people }</people>, <minors>из них { $minors } младше { $adult-age } лет</minors>.

claims-sentence =
    Из { $claims } { $claims ->
        [one] итога, названного другими,
        [few] итогов, названных другими,
        [many] итогов, названных другими,
       *[other] итога, названного другими,
    } с этим подсчётом на тот же день { $equal ->
        [0] не совпадает ни один
        [one] совпадает { $equal }
        [few] совпадают { $equal }
        [many] совпадают { $equal }
       *[other] совпадает { $equal }
    }.

claims-latest = Последние данные Катара: <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }). Здесь на тот день: { part-people }, из них { $minors } младше { $adult-age } лет.

## Below the picture: what is counted, and who says so

# "Года" also fits a span: 16 октября 2023 – 25 августа 2025 года.
scope =
    { part-people }, из них { $minors } младше { $adult-age } лет: { part-events }, о { $events ->
        [one] котором
        [few] которых
        [many] которых
       *[other] котором
    } сообщили { -qatar }, { -kyiv } или { -moscow }, { $days } года, в обоих направлениях. Это не все воссоединения за время войны и не обмен.

sources-to = Источники — по { DATE($date, style: "full") } года.

one-sided =
    { to } — только по данным { $direction ->
        [ukraine] Киева
       *[russia] Москвы
    }.
one-sided-both = { $ukraine } в Украину — только по данным Киева, { $russia } в Россию — только по данным Москвы.

# Lists, so that nothing has to agree with the numbers. Not "издатели": they publish books.
sources = Источников: { $sources } (официальных: { $official }); изданий и ведомств: { $publishers }.

credit = Данные: Homeward { $version }, { -licence }.
own-credit = Данные: { $named }.

## In the picture, its legend and its tooltip

to = { $people } в { part-country }

not-shown = { to }, скрыто

towards = в { part-country }

both-directions = Оба направления

in-all = всего { $people }

key-one-sided = по данным только одной стороны
key-range = расхождение в данных
key-claim = итоги других (дети)
key-announced = объявлено, не учтено
key-record = этот подсчёт на тот день
key-apart = показано, не учтено

apart = { to }, не учтено

recorded-then = Здесь на тот день: { $count }

difference =
    { $compared ->
        [equal] Совпадает
        [more] Здесь на { $difference } больше
       *[fewer] Здесь на { $difference } меньше
    }

signed-difference =
    { $compared ->
        [equal] { $difference }
        [more] +{ $difference }
       *[fewer] −{ $difference }
    }

claim-number =
    { $bound ->
        [at-least] { $value } или больше
        [about] около { $value }
       *[exact] { $value }
    }

# A colon, not "называет": the verb costs eight letters, which drops labels on phones.
claim-label = { $who }: { part-bounded }
claim-label-to = { $who }: { part-bounded } в { part-country }

claim-row = { $who }, { $when } года
# The three names are in the genitive, after "по данным".
claim-row-to =
    { table-to }, { $speaker ->
        [qatar] по данным Катара
        [kyiv] по данным Киева
        [moscow] по данным Москвы
       *[other] источник: { $who }
    }, { $when } года
not-counted = { $title } (не учтено)
quiet-since = После { DATE($date, style: "full") } года о воссоединениях через Катар не сообщали
quiet-since-short = Через Катар — ни одного после { DATE($date, style: "full") }

count-to-range = { to } ({ part-range-short })

figure-range = { $value } ({ part-range-short })

standing =
    { $standing ->
        [confirmed] подтверждено
        [kyiv-only] только по данным Киева
       *[moscow-only] только по данным Москвы
    }

standing-of-some = из них { $people } — { standing }

running-total = Всего на эту дату { $total }: { $ukraine } в Украину, { $russia } в Россию
running-total-range = Всего на эту дату { $total } ({ part-range-short }): { $ukraine } в Украину, { $russia } в Россию

disputed = Версии расходятся

source-count =
    { $sources } { $sources ->
        [one] источник
        [few] источника
        [many] источников
       *[other] источника
    }

# The side that people left, and the side they went to: both in the genitive.
part-side-left =
    { $direction ->
        [ukraine] Москвы
       *[russia] Киева
    }
part-side-of-arrival =
    { $direction ->
        [ukraine] Киева
       *[russia] Москвы
    }
mediator = { -qatar }

speaker =
    { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }

## For keyboards and screen readers

picture = График

datum-list = График: { part-events }. Для перехода используйте клавиши со стрелками.
datum-list-of-periods =
    График: { $periods } { $periods ->
        [one] период
        [few] периода
        [many] периодов
       *[other] периода
    }, { part-events }. Для перехода используйте клавиши со стрелками.
datum-list-of-claims =
    График: { $claims } { $claims ->
        [one] итог, названный другими
        [few] итога, названных другими
        [many] итогов, названных другими
       *[other] итога, названного другими
    }. Для перехода используйте клавиши со стрелками.

control-hint =
    { $view ->
        [claims] Стрелки: другие данные. Enter: источники. Esc: закрыть.
       *[cumulative] Влево, вправо: события. Вверх, вниз: направление. Page Up, Page Down: год. Enter: источники. Esc: закрыть.
    }

## Buttons, and names of groups of buttons. A tab has at most 13 letters.

control-views = Вид графика
control-view =
    { $view ->
        [cumulative] Всего
        [flows] Направления
       *[claims] Другие данные
    }

control-options =
    { $set ->
        [0] Настройки
       *[1] Настройки ({ $set })
    }
control-reset = Сбросить

control-lines = Линии
control-stacked = Суммарно
control-unstacked = Раздельно

# The name of the group is not visible, so the buttons are in the nominative, which is also the accusative after "за".
control-bars = Столбец за
control-group =
    { $group ->
        [month] Месяц
        [quarter] Квартал
        [year] Год
       *[event] Событие
    }

control-period = Период
control-whole-record = Всё время
control-last-twelve-months =
    { $months ->
        [one] Последний { $months } месяц
        [few] Последние { $months } месяца
        [many] Последние { $months } месяцев
       *[other] Последние { $months } месяца
    }

# Not "не считая": before the buttons it would mean "except".
control-apart = Показать неучтённое
control-counting =
    { $why-not ->
        [other-channel] Не через Катар
       *[doubtful] Неясные случаи
    }

control-from-here = Начать с этого дня
control-until-here = Закончить этим днём
control-close = Закрыть

breakdown-sum = Сумма: { part-events }
breakdown-minors = Всего { part-people }, из них { $adult-age } лет и старше: { $adults }
breakdown-range = Данные расходятся: { part-events }

control-details = Цифры и источники
control-key = Обозначения

## Tables

table-events-caption = Учтённые воссоединения: люди по направлениям и всего на дату

table-title =
    { $view ->
        [claims] Другие данные и источники
       *[cumulative] События и источники
    }

table-date = Дата
table-to = В { part-country }
table-total = Всего на дату
table-standing = Кто сообщил
table-standing-value =
    { $standing ->
        [confirmed] { -qatar } или обе стороны
        [kyiv-only] только { -kyiv }
       *[moscow-only] только { -moscow }
    }
table-sources = Источники
table-more-sources = ещё { $sources }
table-sum = Всего

table-claims-caption = Другие данные и этот подсчёт на тот же день
table-claimant = Кто назвал
table-claimed = Их данные
table-recorded = Учтено здесь
table-difference = Здесь минус их данные
table-reason = Почему могут расходиться

table-uncounted-caption = Что не учтено и почему
table-what = Событие
table-why-not-counted = Причина

# Not "другие": those are the totals that are compared.
table-other-claims-caption = Прочие цифры, без сравнения
table-scope = Что учитывает

## What opens for an event or a claim

detail-title = { $larger }, { $smaller }
detail-date-basis =
    { $basis ->
        [announced] дата объявления
        [arrived] дата прибытия
        [embassy] дата встречи в посольстве
        [left] дата отъезда
       *[reported] дата сообщения
    }
# The genitive, after "по данным".
detail-reported =
    { $reporters ->
        [confirmed] Подтверждено
        [qatar] По данным Катара
        [kyiv] По данным Киева
        [moscow] По данным Москвы
        [qatar-kyiv] По данным Катара и Киева
        [qatar-moscow] По данным Катара и Москвы
        [sides] По данным Киева и Москвы
        [all] По данным Катара, Киева и Москвы
        [kyiv-only] Только по данным Киева
       *[moscow-only] Только по данным Москвы
    }
detail-reports = Кто что сообщил
detail-figure = Число
detail-said-by = Кто сообщил
detail-why = Почему такие цифры
detail-notes = Примечания и ID
detail-no-figure = Число не названо
detail-in-third-country = { $people } в третьей стране

detail-role =
    { $role ->
        [charted] взято за основу
        [competing] также сообщалось
        [superseded] позже уточнено
       *[wider] другой состав группы
    }

detail-why-not-counted =
    { $why-not ->
        [doubtful] Роль Катара или направление не установлены. Не учтено
        [other-channel] Не через Катар, или посредник не назван
        [agreed] Список или договорённость, не воссоединение
        [announced] Заявление; сами воссоединения учтены по отдельности
        [expected] Ожидалось; не сообщалось, что состоялось
       *[hosting] Пребывание в Дохе, не воссоединение
    }

detail-adults = Из них { $adult-age } лет и старше: { $adults }

# The genitive: до 1 года, до 17 лет.
detail-ages =
    Возраст: от { $youngest } до { $oldest } { $age ->
        [one] года
        [few] лет
        [many] лет
       *[other] года
    }
detail-years =
    { $half ->
        [half] { $years },5
       *[none] { $years }
    }

detail-mediated-by = Посредник: { $name }
# The name is in the nominative.
detail-mediated-by-with = Посредник: { $name }; называют также: { $with }

detail-rule =
    В { part-country }: { $step ->
        [mediator] взяты данные Катара, как всегда, когда они есть
        [part] { -qatar } назвал одно число на несколько случаев; эта цифра с ним согласуется
        [sending] данных Катара не найдено, поэтому взяты данные { part-side-left } — стороны, откуда люди выехали
       *[receiving] не найдено данных ни Катара, ни { part-side-left }, поэтому взяты данные { part-side-of-arrival } — стороны, куда люди приехали, с пометкой «по данным только одной стороны»
    }

detail-overlaps = Связанные события ({ $events })
detail-overlaps-note = Отчасти те же люди; учтены один раз.
detail-shared = Одни и те же люди: { $people }

detail-previous =
    { $neighbour ->
        [event] Предыдущее событие
        [period] Предыдущий период
       *[claim] Предыдущие данные
    }
detail-next =
    { $neighbour ->
        [event] Следующее событие
        [period] Следующий период
       *[claim] Следующие данные
    }
detail-copy-link = Скопировать ссылку
detail-link-copied = Ссылка скопирована
detail-link-not-copied = Не удалось скопировать. Ссылка теперь в адресной строке.

# That a source is in Russian is not written.
detail-source =
    { $publisher } ({ $source-kind ->
        [news] издание
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

# What is counted, in the genitive after "не менее" and "около".
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

detail-claimed =
    { $unit ->
        [groups] { part-bounded } { part-groups-noun }
        [requests] { part-bounded } { part-requests-noun }
        [cases] { part-bounded } { part-cases-noun }
        [months] { part-bounded } { part-months-noun }
       *[children] { part-bounded }
    }
detail-claimed-to = { detail-claimed } в { part-country }
detail-claimed-to-families =
    { detail-claimed-to } ({ $families } { $families ->
        [one] семья
        [few] семьи
        [many] семей
       *[other] семьи
    })
detail-nothing-claimed = без числа

detail-claim-scope = Что учитывает: { $scope }
detail-not-compared = Не сравнивается
detail-wider = Охватывает не только посредничество Катара.
# The genitive after "не менее" and "около".
detail-claim-children =
    { part-bounded } { $bound ->
        [exact] { $value ->
            [one] ребёнок
            [few] ребёнка
            [many] детей
           *[other] ребёнка
        }
       *[about] { $value ->
            [one] ребёнка
            [few] детей
            [many] детей
           *[other] ребёнка
        }
    }
detail-claim-people = { part-people }
detail-claim-minors = из них { $minors } младше { $adult-age } лет
detail-all-people = Все люди
detail-minors-only = Только младше { $adult-age } лет
detail-unit-note = Там считают детей, здесь — людей. Показаны оба сравнения.

## About the data. The first line of a chapter is its title, each other line an entry of a list.

about-title = О данных

about-counted = Что учитывается

# The terms are those of the legend and the buttons.
about-terms =
    Что значат термины
    Воссоединены: { -qatar }, { -kyiv } или { -moscow } сообщили, что воссоединение состоялось. Дата — день объявления, встречи или прибытия.
    Учтено: воссоединение через Катар, направление известно.
    Подтверждено: сообщил { -qatar } или обе стороны — и { -kyiv }, и { -moscow }. По данным только одной стороны: сообщил только { -kyiv } или только { -moscow }; на графике — незакрашенный или более светлый знак.
    Согласовано, объявлено, ожидается: списки, заявления, надежды. Не прибавляются.
    Пребывание в Дохе: семьи, принятые Катаром. Это не воссоединение.
    Неясные случаи: роль Катара или направление не установлены. Не через Катар: судя по найденным сообщениям. Не прибавляются.
    Другие данные: итоги, названные другими; сравниваются с этим подсчётом на ту же дату. Не прибавляются.
    Расхождение в данных: наименьшее и наибольшее число, названное для одних и тех же людей.
about-terms-sources = Источники — по { DATE($date, style: "full") } года: это дата самой новой из использованных страниц.

about-rule =
    Как выбрано каждое число
    1. Данные Катара или их часть: { $mediator } { $mediator ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    2. Если их нет — данные стороны, откуда люди выехали (в Украину — данные Москвы, в Россию — данные Киева): { $sending }.
    3. Если нет и их — данные стороны, куда люди приехали, с пометкой «по данным только одной стороны»: { $receiving }.
    Числа не подгоняются под чей-либо итог. Взрослые в группах учтены: { part-people }.

about-interest =
    Чьим интересам отвечает это правило
    Интересам Катара: его данные идут первыми, а он заинтересован в том, как выглядит его посредничество, — так же, как { -kyiv } и { -moscow } заинтересованы в том, как выглядят они сами. Поэтому данные Катара идут первыми только для отдельных воссоединений и никогда — для итогов: итоги подсчитаны здесь.
    Для { $unheard } из { part-events-of } данных Катара не найдено.

about-left-out =
    Что не вошло и почему
    Неясные случаи: { $doubtful }. Роль Катара или направление не установлены.
    Не через Катар, или посредник не назван: { $other } { $other ->
        [one] воссоединение
        [few] воссоединения
        [many] воссоединений
       *[other] воссоединения
    }, { part-people }.
    Списки, договорённости, заявления, надежды: { $unmoved }. Люди из них учтены в других событиях, или об их воссоединении неизвестно.
    Пребывание в Дохе: { $stays } { $stays ->
        [one] случай
        [few] случая
        [many] случаев
       *[other] случая
    }. Никто при этом не воссоединился.
    Более широкий подсчёт Киева и другие итоги: они охватывают не только посредничество Катара.
    Имена детей, возраст каждого и их истории не приводятся ради их безопасности.

# "Оказались": no verb here may name an agent in our own voice.
about-accounts = Как дети оказались в разлуке с семьями: версии расходятся
about-kyiv =
    { -kyiv } заявляет, что не менее { $children } { $children ->
        [one] ребёнка
        [few] детей
        [many] детей
       *[other] ребёнка
    } было депортировано или принудительно перемещено
about-moscow = { -moscow } это отрицает и заявляет, что дети были эвакуированы
about-caveat = Reuters: первые случаи этого посредничества, по-видимому, отличаются от тех, что рассматривает Международный уголовный суд

about-gaps = Что неизвестно
about-gaps-latest = Последний найденный итог Катара — { part-children }. { $reason }
about-gaps-span = Воссоединений через Катар не найдено ни после { DATE($last, style: "full") } года, ни до { DATE($first, style: "full") } года.
# "Ведёт подсчёт": "считает" could mean "believes".
about-gaps-span-since = Воссоединений через Катар не найдено ни после { DATE($last, style: "full") } года, ни до { DATE($first, style: "full") } года; { -qatar } ведёт подсчёт с { DATE($since, style: "month-year-genitive") } года.
about-gaps-rest =
    Украинских сообщений о выезде кого-либо в Россию не найдено.
    Страницы читали по сохранённым копиям, некоторые — частично.

about-corrections = Исправления
about-no-corrections =
    Исправления
    Пока нет.

about-corrected =
    { DATE($date, style: "full") }, { $id }: { $change ->
        [added] добавлено «{ $to }»
        [removed] убрано «{ $from }»
        [replaced] «{ $from }» заменено на «{ $to }»
       *[changed] изменено
    }. Почему: { $why }

about-version =
    Версия и лицензия
    Версия { $version }
about-version-sources = источники по { DATE($date, style: "full") } года
about-version-checked = последняя проверка — { DATE($date, style: "full") } года

about-licence = Данные: участники проекта Homeward, { -licence }

about-error = Нашли ошибку? Напишите редакции, опубликовавшей этот график, и укажите ID события, например { $id }; он приведён рядом с цифрами события.

about-corrected-since = исправлено { DATE($date, style: "full") } года или позже
about-corrected-on = Исправлено { DATE($date, style: "full") } года

about-overdue = Последний раз данные проверяли { DATE($date, style: "full") } года; более новых сообщений здесь может не быть.

about-id = ID: { $id }

## Download and citation

download-title = Скачать и цитировать
download-shown = Этот график
download-whole = Все данные
download-csv = CSV
download-json = JSON
download-svg = Вектор (SVG)
download-png = Изображение (PNG)
download-copy-picture = Копировать изображение
download-events-csv = События (CSV)
download-claims-csv = Другие данные (CSV)

download-cite = Как цитировать
download-cite-in-full = Как цитировать полностью
download-copy = Скопировать
download-copied = Скопировано
download-selected = Не удалось скопировать. Текст выделен: скопируйте его вручную.
download-picture-not-copied = Не удалось скопировать изображение. Его можно скачать.

download-citation = Homeward, данные о людях, воссоединённых с семьями при посредничестве Катара
download-citation-version = версия { $version }
download-citation-sources = источники по { DATE($date, style: "full") } года
download-licence = Лицензия: CC BY 4.0.
own-licence = Лицензия: { $licence }.

## For search engines

dataset-name = Homeward: люди, воссоединённые с семьями в ходе российско-украинской войны при посредничестве Катара
dataset-creator = Участники проекта Homeward
dataset-keywords = { -ukraine }, { -russia }, { -qatar }, посредничество, воссоединение семей, дети, война
dataset-rule = Учтены люди в состоявшихся воссоединениях, каждый один раз. Взяты данные Катара; если их нет — данные стороны, откуда люди выехали; если нет и их — данные стороны, куда люди приехали, с пометкой «по данным только одной стороны». Объявленные, согласованные и ожидаемые воссоединения не прибавляются.

## In the page, where the chart could not be loaded

page-no-chart = Не удалось загрузить график.
