### Ukrainian, translated from en.ftl, which describes the variables and where each message appears. The comments here are
### about Ukrainian only. No Ukrainian newsroom editor has read this file yet.
###
### Terms: people = люди; reunion = возз’єднання, after a number випадок возз’єднання; this count = цей підрахунок, in short
### labels "тут"; other totals = інші дані, after a number підсумок; figure = дані or число, in headings цифри; counted =
### враховано; unclear = нез’ясовано; range = розбіжність у даних; reported only by = лише за даними; account = версія.
### "Люди", not "особи": that is police language. "Віком до 18 років", not "неповнолітні": by law those are 14 to 17 only.
### Both directions alike: "до України", "до Росії"; people "виїхали" and "прибули". Never in our own voice: обмін (except in
### the denial), депортовані, викрадені, врятовані, звільнені, повернули, репатріація, передали.
###
### The year of a date takes "року" in a sentence, but not in parentheses, titles, lists and tables.
### "Since" with a month is "від": "з" would have to be "із" before some months.
### Inserted text, such as $who or $title, is never declined: a colon or parentheses set it apart.
### A choice by a number needs [one] (1, 21), [few] (2 to 4, 22), [many] (0, 5 to 20) and *[other], the form for fractions.
### The apostrophe is ’ (U+2019), quotation marks are «», and an en dash joins days and numbers.

## Names, in the nominative. Other cases are written out in the messages.

-ukraine = Україна
-russia = Росія
-qatar = Катар
-kyiv = Київ
-moscow = Москва
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# The genitive, after "до".
part-country =
    { $direction ->
        [ukraine] України
       *[russia] Росії
    }

## Numbers and lists

# A no-break space.
number-separator = { "\u00A0" }

list = { $before }, { $after }
list-of-lists = { $before }; { $after }

# Not "від ... до": "до" already marks the direction.
part-range-short = { $low }–{ $high }

part-people =
    { $people } { $people ->
        [one] людина
        [few] людини
        [many] людей
       *[other] людини
    }
part-children =
    { $children } { $children ->
        [one] дитина
        [few] дитини
        [many] дітей
       *[other] дитини
    }
part-events =
    { $events } { $events ->
        [one] випадок возз’єднання
        [few] випадки возз’єднання
        [many] випадків возз’єднання
       *[other] випадку возз’єднання
    }

# "Приблизно", not "близько", which would put the noun after it in the genitive.
part-bounded =
    { $bound ->
        [at-least] щонайменше { $value }
        [about] приблизно { $value }
       *[exact] { $value }
    }

## Days

# The nominative.
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

# The genitive, after a day or "від".
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
# жовтня 2023, after "від".
date-month-year-genitive = { part-month-genitive } { $year }
# 16 жов.
date-day-month-short = { $day } { part-month-short }
# жов.
date-month-short = { part-month-short }
date-year = { $year }
# 16 жовтня.
date-day-month = { $day } { part-month-genitive }
date-day = { $day }

# 16–20 жовтня 2023.
days-of-month = { DATE($first, style: "day") }–{ DATE($last, style: "full") }
# 16 жовтня – 5 грудня 2023.
days-of-year = { DATE($first, style: "day-month") } – { DATE($last, style: "full") }
# 16 жовтня 2023 – 25 серпня 2025.
days = { DATE($first, style: "full") } – { DATE($last, style: "full") }

## Headings and findings, over the picture

cumulative-heading = Возз’єднання родин за посередництва Катару

flows-heading =
    { $group ->
        [month] Возз’єднані за місяцями й напрямками
        [quarter] Возз’єднані за кварталами й напрямками
        [year] Возз’єднані за роками й напрямками
       *[event] Кожне возз’єднання, за напрямками
    }

claims-heading = Інші дані порівняно з цим підрахунком

nothing-recorded = За цей період про возз’єднання через Катар не повідомляли.
nothing-claimed = За цей період інших даних не наводили.

cumulative-sentence = <people>{ part-people }</people>, <minors>з них { $minors } віком до { $adult-age } років</minors>, від { DATE($since, style: "month-year-genitive") } року: { $larger }, { $smaller }.

# "Усього", because a number of minors or of one direction comes before it.
range-of-all = <range>За різними даними — усього від { $low } до { $high }.</range>

mediator-total = За підрахунками Катару — <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }).

flows-sentence = Стовпчики вгору — <ukraine>{ $ukraine } до України</ukraine>, униз — <russia>{ $russia } до Росії</russia>. <people>Усього { part-people }</people>, <minors>з них { $minors } віком до { $adult-age } років</minors>.

claims-sentence =
    Із { $claims } { $claims ->
        [one] підсумку, названого іншими,
        [few] підсумків, названих іншими,
        [many] підсумків, названих іншими,
       *[other] підсумку, названого іншими,
    } { $equal ->
        [0] жоден не збігається
        [one] { $equal } збігається
        [few] { $equal } збігаються
        [many] { $equal } збігаються
       *[other] { $equal } збігається
    } з цим підрахунком на той самий день.

claims-latest = Останні дані Катару: <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }). Тут на той час: { part-people }, з них { $minors } віком до { $adult-age } років.

## Below the picture: what is counted, and who reports it

scope =
    { part-people }, з них { $minors } віком до { $adult-age } років: { part-events } в обох напрямках ({ $days }), про { $events ->
        [one] який
        [few] які
        [many] які
       *[other] які
    } повідомили { -qatar }, { -kyiv } або { -moscow }. Це не всі возз’єднання за час війни й не обмін.

sources-to = Джерела — до { DATE($date, style: "full") } року включно.

one-sided = { to } — лише за даними { part-side-they-went-to }.
one-sided-both = { $ukraine } до України — лише за даними Києва, { $russia } до Росії — лише за даними Москви.

# The numbers come after colons, so that no word has to agree with them. Not "видавці", who publish books.
sources = Джерел: { $sources } (офіційних: { $official }); видань та установ: { $publishers }.

credit = Дані: Homeward { $version }, { -licence }.
own-credit = Дані: { $named }.

## In the picture, its legend and its tooltip

to = { $people } до { part-country }
not-shown = { to }, приховано
towards = до { part-country }
both-directions = Обидва напрямки
# The number first: it can be the beginning of a line.
in-all = { $people } загалом

key-one-sided = лише за даними однієї сторони
key-range = розбіжність у даних
key-claim = підсумки інших (діти)
key-announced = оголошено, не враховано
key-record = цей підрахунок на той день
key-apart = показано, не враховано

apart = { to }, не враховано

recorded-then = Тут на той день: { $count }

difference =
    { $compared ->
        [equal] Збігається
        [more] Тут на { $difference } більше
       *[fewer] Тут на { $difference } менше
    }

signed-difference =
    { $compared ->
        [equal] { $difference }
        [more] +{ $difference }
       *[fewer] −{ $difference }
    }

# No noun follows, so "близько" is possible: it is shorter.
claim-number =
    { $bound ->
        [at-least] { $value } або більше
        [about] близько { $value }
       *[exact] { $value }
    }

# A colon, because a verb would have to agree with the name.
claim-label = { $who }: { part-bounded }
claim-label-to = { $who }: { part-bounded } до { part-country }

# The genitive of the names that are known here.
part-according-to =
    { $speaker ->
        [qatar] за даними Катару
        [kyiv] за даними Києва
        [moscow] за даними Москви
       *[other] джерело: { $who }
    }
# $when ends in a year: "24 квітня 2024 року", "серпень 2025 року".
claim-row = { $who }, { $when } року
claim-row-to = { table-to }, { part-according-to }, { $when } року
not-counted = { $title } (не враховано)
quiet-since = Після { DATE($date, style: "full") } року про возз’єднання через Катар не повідомляли
quiet-since-short = Через Катар — жодного після { DATE($date, style: "full") }

count-to-range = { to } ({ part-range-short })
figure-range = { $value } ({ part-range-short })

standing =
    { $standing ->
        [confirmed] підтверджено
        [kyiv-only] лише за даними Києва
       *[moscow-only] лише за даними Москви
    }
standing-of-some = з них { $people } — { standing }

running-total = Усього на цю дату { $total }: { $ukraine } до України, { $russia } до Росії
running-total-range = Усього на цю дату { $total } ({ part-range-short }): { $ukraine } до України, { $russia } до Росії

disputed = Версії різняться

source-count =
    { $sources } { $sources ->
        [one] джерело
        [few] джерела
        [many] джерел
       *[other] джерела
    }

# The genitive, after "дані" and "від".
part-side-they-left =
    { $direction ->
        [ukraine] Москви
       *[russia] Києва
    }
# The same.
part-side-they-went-to =
    { $direction ->
        [ukraine] Києва
       *[russia] Москви
    }
mediator = { -qatar }
speaker =
    { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }

## For keyboards and screen readers

picture = Графік

datum-list = Графік: { part-events }. Переглядайте за допомогою клавіш зі стрілками.
datum-list-of-periods =
    Графік: { $periods } { $periods ->
        [one] період
        [few] періоди
        [many] періодів
       *[other] періоду
    }, { part-events }. Переглядайте за допомогою клавіш зі стрілками.
datum-list-of-claims =
    Графік: { $claims } { $claims ->
        [one] підсумок, названий іншими
        [few] підсумки, названі іншими
        [many] підсумків, названих іншими
       *[other] підсумку, названого іншими
    }. Переглядайте за допомогою клавіш зі стрілками.

control-hint =
    { $view ->
        [claims] Стрілки: інші дані. Enter: джерела. Esc: закрити.
       *[cumulative] Ліворуч, праворуч: події. Угору, униз: напрямок. Page Up, Page Down: рік. Enter: джерела. Esc: закрити.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

control-views = Вигляд
control-view =
    { $view ->
        [cumulative] Усього
        [flows] За напрямком
       *[claims] Інші дані
    }

control-options =
    { $set ->
        [0] Параметри
       *[1] Параметри ({ $set })
    }
control-reset = Скинути

control-lines = Лінії
control-stacked = Сумарно
control-unstacked = Окремо

# The accusative of the next buttons looks like the nominative. Not "місяцями", "роками": alone they mean "for months",
# "for years".
control-bars = Стовпчик за
control-group =
    { $group ->
        [month] Місяць
        [quarter] Квартал
        [year] Рік
       *[event] Випадок
    }

control-period = Період
control-whole-record = Увесь час
control-last-twelve-months =
    { $months ->
        [one] Останній { $months } місяць
        [few] Останні { $months } місяці
        [many] Останні { $months } місяців
       *[other] Останні { $months } місяця
    }

# Not "не рахуючи", which can mean "except".
control-apart = Показати й невраховані випадки
# Not "непевні" or "сумнівні": they would doubt the people.
control-counting =
    { $why-not ->
        [other-channel] Не через Катар
       *[doubtful] Нез’ясовані
    }

control-from-here = Почати звідси
control-until-here = Закінчити тут
control-close = Закрити

breakdown-sum = Додано: { part-events }
breakdown-minors = Усього { part-people }, з них віком від { $adult-age } років: { $adults }
breakdown-range = Дані різняться: { part-events }

control-details = Цифри та джерела
control-key = Позначення

## Tables

table-events-caption = Враховані возз’єднання: кількість людей за напрямками та загалом на кожну дату

table-title =
    { $view ->
        [claims] Інші дані та джерела
       *[cumulative] Події та джерела
    }

table-date = Дата
table-to = До { part-country }
table-total = Усього на цю дату
table-standing = Хто повідомив
table-standing-value =
    { $standing ->
        [confirmed] { -qatar } або обидві сторони
        [kyiv-only] лише { -kyiv }
       *[moscow-only] лише { -moscow }
    }
table-sources = Джерела
table-more-sources = ще { $sources }
table-sum = Усього

table-claims-caption = Дані інших і цей підрахунок на той самий день
table-claimant = Хто назвав
table-claimed = Їхні дані
table-recorded = Враховано тут
table-difference = Тут мінус їхні дані
table-reason = Чому дані можуть різнитися

table-uncounted-caption = Що не враховано й чому
table-what = Подія
table-why-not-counted = Причина

table-other-claims-caption = Інші цифри, без порівняння
# Not "що враховує": "враховано" is what this chart counts.
table-scope = Що охоплює

## What opens for an event or a claim

detail-title = { $larger }, { $smaller }
detail-date-basis =
    { $basis ->
        [announced] дата оголошення
        [arrived] дата прибуття
        [embassy] дата зустрічі в посольстві
        [left] дата виїзду
       *[reported] дата повідомлення
    }
# The genitive, after "за даними".
detail-reported =
    { $reporters ->
        [confirmed] Підтверджено
        [qatar] За даними Катару
        [kyiv] За даними Києва
        [moscow] За даними Москви
        [qatar-kyiv] За даними Катару й Києва
        [qatar-moscow] За даними Катару й Москви
        [sides] За даними Києва й Москви
        [all] За даними Катару, Києва й Москви
        [kyiv-only] Лише за даними Києва
       *[moscow-only] Лише за даними Москви
    }
detail-reports = Хто що повідомив
detail-figure = Кількість
detail-said-by = Хто повідомив
detail-why = Чому саме ці цифри
detail-notes = Примітки та ID
detail-no-figure = Кількості не названо
detail-in-third-country = { $people } у третій країні

detail-role =
    { $role ->
        [charted] використано
        [competing] також повідомляли
        [superseded] згодом уточнено
       *[wider] інший склад групи
    }

detail-why-not-counted =
    { $why-not ->
        [doubtful] Нез’ясовано роль Катару або напрямок. Не враховано
        [other-channel] Не через Катар, або про його роль не повідомляли
        [agreed] Список чи домовленість, не возз’єднання
        [announced] Заява; кожне з возз’єднань у ній враховано окремо
        [expected] Очікували; про те, що це відбулося, не повідомляли
       *[hosting] Перебування в Досі, не возз’єднання
    }

detail-adults = { $adults } з них віком від { $adult-age } років

# The genitive, after "до".
detail-ages =
    Вік: від { $youngest } до { $oldest } { $age ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }
detail-years =
    { $half ->
        [half] { $years },5
       *[none] { $years }
    }

detail-mediated-by = Посередник: { $name }
detail-mediated-by-with = Посередник: { $name }; згадують також: { $with }

detail-rule =
    До { part-country }: { $step ->
        [mediator] дані Катару, як завжди, коли вони є
        [part] Катар назвав одне число на кілька випадків; ці дані з ним узгоджуються
        [sending] даних Катару не знайдено, тому взято дані { part-side-they-left } — сторони, звідки люди виїхали
       *[receiving] даних ні від Катару, ні від { part-side-they-left } не знайдено, тому взято дані { part-side-they-went-to } — сторони, куди люди прибули, — з позначкою «лише за даними однієї сторони»
    }

detail-overlaps = Пов’язані події ({ $events })
detail-overlaps-note = Частково ті самі люди; враховано один раз.
detail-shared = { part-people } — в обох подіях

detail-previous =
    { $neighbour ->
        [event] Попередня подія
        [period] Попередній період
       *[claim] Попередні дані
    }
detail-next =
    { $neighbour ->
        [event] Наступна подія
        [period] Наступний період
       *[claim] Наступні дані
    }
detail-copy-link = Копіювати посилання
detail-link-copied = Посилання скопійовано
detail-link-not-copied = Не вдалося скопіювати. Посилання тепер в адресному рядку.

# "Медіа", not "видання": television is among them. That a source is in Ukrainian is not written.
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
detail-claimed-to = { detail-claimed } до { part-country }
detail-claimed-to-families =
    { detail-claimed-to } ({ $families } { $families ->
        [one] родина
        [few] родини
        [many] родин
       *[other] родини
    })
detail-nothing-claimed = без числа

detail-claim-scope = Що охоплює: { $scope }
detail-not-compared = Не порівнюється
detail-wider = Охоплює не лише посередництво Катару.
detail-claim-children =
    { part-bounded } { $value ->
        [one] дитина
        [few] дитини
        [many] дітей
       *[other] дитини
    }
detail-claim-people = { part-people }
detail-claim-minors = з них { $minors } віком до { $adult-age } років
detail-all-people = Усі люди
detail-minors-only = Лише віком до { $adult-age } років
detail-unit-note = Там рахують дітей, тут — людей. Показано обидва порівняння.

## About the data. The first line of a chapter is its title, each other line an entry of a list.

about-title = Про дані

about-counted = Що враховано

# "До підрахунку", because "додаються" alone can mean "are attached".
about-terms =
    Що означають терміни
    Возз’єднані: { -qatar }, { -kyiv } або { -moscow } повідомили, що це відбулося. Дата — день оголошення, зустрічі чи прибуття.
    Враховано: возз’єднання відбулося через Катар, у відомому напрямку.
    Підтверджено: повідомив { -qatar } або і { -kyiv }, і { -moscow }. Лише за даними однієї сторони: повідомив лише { -kyiv } або лише { -moscow }; на графіку — незафарбований або світліший знак.
    Погоджено, оголошено, очікується: списки, заяви, сподівання. До підрахунку ніколи не додаються.
    Перебування в Досі: родини, які приймав { -qatar }. Це не возз’єднання.
    Нез’ясовані: роль Катару або напрямок неясні. Не через Катар: так випливає зі знайдених повідомлень. До підрахунку ніколи не додаються.
    Інші дані: підсумки, які назвав хтось інший; тут їх порівняно з цим підрахунком на ту саму дату. До підрахунку ніколи не додаються.
    Розбіжність у даних: найменше й найбільше число, яке називали щодо тих самих людей.
about-terms-sources = Джерела — до { DATE($date, style: "full") } року включно: це дата найновішої використаної сторінки.

about-rule =
    Як обрано цифри
    1. Дані Катару або їхня частина: { $mediator } { $mediator ->
        [one] число
        [few] числа
        [many] чисел
       *[other] числа
    }.
    2. Якщо їх немає — дані сторони, звідки люди виїхали (Москви, якщо до України; Києва, якщо до Росії): { $sending }.
    3. Якщо немає й цих — дані сторони, куди люди прибули, з позначкою «лише за даними однієї сторони»: { $receiving }.
    Цифри ніколи не підганяють під чийсь підсумок. Дорослих у групах теж враховано: { part-people }.

about-interest =
    Чиїм інтересам відповідає це правило
    Інтересам Катару: його дані йдуть першими, а він зацікавлений у тому, який вигляд має його посередництво, — так само, як { -kyiv } і { -moscow } зацікавлені в тому, який вигляд мають вони. Тому { -qatar } іде першим лише щодо окремих возз’єднань і ніколи щодо підсумків: їх пораховано тут.
    Для { $unheard } із { $events } { $events ->
        [one] випадку
        [few] випадків
        [many] випадків
       *[other] випадку
    } даних Катару не знайдено.

about-left-out =
    Що залишилося поза підрахунком і чому
    Нез’ясовані: { $doubtful } { $doubtful ->
        [one] випадок
        [few] випадки
        [many] випадків
       *[other] випадку
    }. Роль Катару або напрямок неясні.
    Не через Катар, або про його роль не повідомляли: { $other } { $other ->
        [one] випадок
        [few] випадки
        [many] випадків
       *[other] випадку
    }, { part-people }.
    Списки, домовленості, оголошення, сподівання: { $unmoved }. Людей, яких вони стосуються, враховано деінде, або про їхнє возз’єднання невідомо.
    Перебування в Досі: { $stays }. Нікого цим не возз’єднали.
    Ширший підрахунок Києва та інші підсумки: вони охоплюють не лише посередництво Катару.
    Імен дітей, віку кожної дитини та їхніх історій не подано заради їхньої безпеки.

# "Опинилися в розлуці" names nobody who parted them.
about-accounts = Як діти опинилися в розлуці з родинами: версії різняться
# The accusative, which for people is "дітей" from two on.
about-kyiv =
    { -kyiv } заявляє, що щонайменше { $children } { $children ->
        [one] дитину
        [few] дітей
        [many] дітей
       *[other] дитини
    } депортовано або примусово переміщено
about-moscow = { -moscow } це заперечує й заявляє, що дітей евакуйовано
about-caveat = Reuters: перші випадки цього посередництва, схоже, відрізняються від тих, які розглядає Міжнародний кримінальний суд

about-gaps = Що невідомо
about-gaps-latest = Останній знайдений підсумок Катару — { part-children }. { $reason }
about-gaps-span = Возз’єднань через Катар не знайдено ні після { DATE($last, style: "full") } року, ні до { DATE($first, style: "full") } року.
about-gaps-span-since = Возз’єднань через Катар не знайдено ні після { DATE($last, style: "full") } року, ні до { DATE($first, style: "full") } року; { -qatar } веде підрахунок від { DATE($since, style: "month-year-genitive") } року.
about-gaps-rest =
    Українських повідомлень про чийсь виїзд до Росії не знайдено.
    Сторінки читали у збережених копіях, деякі — лише частково.

about-corrections = Виправлення
about-no-corrections =
    Виправлення
    Поки що немає.

about-corrected =
    { DATE($date, style: "full") }, { $id }: { $change ->
        [added] «{ $to }» додано
        [removed] «{ $from }» вилучено
        [replaced] «{ $from }» замінено на «{ $to }»
       *[changed] змінено
    }. Причина: { $why }

about-version =
    Версія та ліцензія
    Версія { $version }
about-version-sources = джерела до { DATE($date, style: "full") } року
about-version-checked = востаннє перевірено { DATE($date, style: "full") } року

about-licence = Дані: учасники проєкту Homeward, { -licence }

about-error = Знайшли помилку? Напишіть редакції, яка опублікувала цей графік, і вкажіть ID події, наприклад { $id }: його наведено разом із даними про подію.

about-corrected-since = виправлено { DATE($date, style: "full") } року або пізніше
about-corrected-on = Виправлено { DATE($date, style: "full") } року

about-overdue = Ці дані востаннє перевірено { DATE($date, style: "full") } року; новіших повідомлень тут може не бути.

about-id = ID: { $id }

## Download and citation

download-title = Завантажити й цитувати
download-shown = Цей графік
download-whole = Усі дані
download-csv = CSV
download-json = JSON
download-svg = Вектор (SVG)
download-png = Зображення (PNG)
download-copy-picture = Копіювати зображення
download-events-csv = Події (CSV)
download-claims-csv = Інші дані (CSV)

download-cite = Як цитувати
download-cite-in-full = Як цитувати повністю
download-copy = Копіювати
download-copied = Скопійовано
download-selected = Не вдалося скопіювати. Текст виділено: скопіюйте самостійно.
download-picture-not-copied = Не вдалося скопіювати зображення. Його можна завантажити.

download-citation = Homeward, дані про людей, возз’єднаних із родинами за посередництва Катару
download-citation-version = версія { $version }
download-citation-sources = джерела до { DATE($date, style: "full") } року
download-licence = Ліцензія: CC BY 4.0.
own-licence = Ліцензія: { $licence }.

## For search engines

dataset-name = Homeward: люди, возз’єднані з родинами під час російсько-української війни за посередництва Катару
dataset-creator = Учасники проєкту Homeward
dataset-keywords = { -ukraine }, { -russia }, { -qatar }, посередництво, возз’єднання родин, діти, війна
dataset-rule = Враховано людей у возз’єднаннях, що відбулися, кожну людину один раз. Використано дані Катару; якщо їх немає — дані сторони, звідки люди виїхали; якщо немає й цих — дані сторони, куди люди прибули, з позначкою «лише за даними однієї сторони». Оголошене, погоджене чи очікуване ніколи не додається.

## In the page, where the chart could not be loaded

page-no-chart = Не вдалося завантажити графік.
