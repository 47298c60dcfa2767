### Arabic. Translated from en.ftl; no native editor of a newsroom has read it yet. The messages and their variables are
### described in en.ftl; the comments here concern Arabic only.
###
### Numbers: one and two are written by the noun alone ("شخص واحد", "شخصان"). A helper whose name ends in "-of" has the
### genitive, for use after a preposition; it differs in [two] ("عمليتا", "عمليتي").
### Terms: this count "هذا الإحصاء"; other totals "أرقام أخرى", given ("معلن") by "جهات أخرى"; the figures reported of
### an event "الأرقام الواردة", the one used "معتمد"; counted "محتسب"; a reunion "عملية لمّ شمل", any event "حدث"; an
### announcement "تصريح". Never "استشهاد" for a citation: it also means martyrdom. Never "تبادل", except in "ليست تبادلًا".
### A side is named by its capital, after "بحسب" or "تقول", alike for both. People "غادروا" one side and "وصلوا" to the
### other; nobody hands them over.
###
### Direction: inserted text may be Latin (titles, publishers, reasons, ids). It goes between { -fsi } or { -lri } and
### { -pdi }, so that a digit, a bracket or a full stop at its edge keeps its place.

## Names

-ukraine = أوكرانيا
-russia = روسيا
-qatar = قطر
-kyiv = كييف
-moscow = موسكو
# With no-break spaces, to stay in one line.
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

part-country =
    { $direction ->
        [ukraine] { -ukraine }
       *[russia] { -russia }
    }

## Invisible marks of direction

# Before a sign, so that "+5" and "−5" keep it in front, as in the CLDR for Arabic.
-lrm = { "\u200E" }
# After a comma, so that a day that follows a Latin name keeps its order: "Kyiv Independent، 20 فبراير".
-rlm = { "\u200F" }
# Isolates the text up to { -pdi }, in the direction of its first letter.
-fsi = { "\u2068" }
# The same for text that always runs from left to right: ids, versions, the licence.
-lri = { "\u2066" }
-pdi = { "\u2069" }

## Numbers and lists

number-separator =
    { $digits ->
        [arab] ٬
       *[latn] ,
    }

list = { $before }،{ -rlm } { $after }

list-of-lists = { $before }؛ { $after }

# In parentheses after "6 إلى أوكرانيا". Not "من ... إلى", which would repeat the "إلى", and not a dash, which has no
# direction between numbers in mixed text.
part-range-short = بين { $low } و{ $high }

# A number and its noun. No people and no children keep the digit, to fit any sentence.
part-people =
    { $people ->
        [zero] { $people } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
# [1] and [2] are for one person and for two, [3] for all other numbers of people.
part-minors =
    { $people ->
        [1]
            { $minors ->
                [0] ليس دون سن { $adult-age }
               *[1] دون سن { $adult-age }
            }
        [2]
            { $minors ->
                [0] ليس أي منهما دون سن { $adult-age }
                [1] أحدهما دون سن { $adult-age }
               *[2] كلاهما دون سن { $adult-age }
            }
       *[3]
            { $minors ->
                [zero] لا أحد منهم دون سن { $adult-age }
                [one] واحد منهم دون سن { $adult-age }
                [two] اثنان منهم دون سن { $adult-age }
                [few] { $minors } منهم دون سن { $adult-age }
                [many] { $minors } منهم دون سن { $adult-age }
               *[other] { $minors } منهم دون سن { $adult-age }
            }
    }
part-children =
    { $children ->
        [zero] { $children } طفل
        [one] طفل واحد
        [two] طفلان
        [few] { $children } أطفال
        [many] { $children } طفلًا
       *[other] { $children } طفل
    }
part-events =
    { $events ->
        [zero] لا عمليات لمّ شمل
        [one] عملية لمّ شمل واحدة
        [two] عمليتا لمّ شمل
        [few] { $events } عمليات لمّ شمل
        [many] { $events } عملية لمّ شمل
       *[other] { $events } عملية لمّ شمل
    }
part-events-of =
    { $events ->
        [zero] { $events } عملية لمّ شمل
        [one] عملية لمّ شمل واحدة
        [two] عمليتي لمّ شمل
        [few] { $events } عمليات لمّ شمل
        [many] { $events } عملية لمّ شمل
       *[other] { $events } عملية لمّ شمل
    }

part-bounded =
    { $bound ->
        [at-least] ما لا يقل عن { $value }
        [about] نحو { $value }
       *[exact] { $value }
    }

## Days

# The names used in the Gulf and in Egypt.
part-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }

# Arabic does not abbreviate them.
part-month-short = { part-month }

date-full = { $day } { part-month } { $year }
date-month-year = { part-month } { $year }
date-day-month-short = { $day } { part-month-short }
date-month-short = { part-month-short }
date-year = { $year }
date-day-month = { $day } { part-month }
date-day = { $day }

days-of-month = من { DATE($first, style: "day") } إلى { DATE($last, style: "full") }
days-of-year = من { DATE($first, style: "day-month") } إلى { DATE($last, style: "full") }
days = من { DATE($first, style: "full") } إلى { DATE($last, style: "full") }

## Headings and findings, over the picture

cumulative-heading = لمّ شمل العائلات بوساطة قطرية

flows-heading =
    { $group ->
        [month] لمّ الشمل بحسب الشهر والاتجاه
        [quarter] لمّ الشمل بحسب ربع السنة والاتجاه
        [year] لمّ الشمل بحسب السنة والاتجاه
       *[event] كل عملية لمّ شمل، بحسب الاتجاه
    }

claims-heading = أرقام أخرى مقارنةً بهذا الإحصاء

nothing-recorded = لم يُبلَّغ عن لمّ شمل عبر { -qatar } في هذه الفترة.
nothing-claimed = لم تُعلَن أرقام أخرى في هذه الفترة.

cumulative-sentence = <people>{ part-people }</people>، <minors>{ part-minors }</minors>، منذ { DATE($since, style: "month-year") }: { $larger } و{ $smaller }.

range-of-all = <range>وتتفاوت الأرقام بين { $low } و{ $high }.</range>

mediator-total = والعدد بحسب { -qatar } هو <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }).

# Not "إلى أعلى", next to "إلى أوكرانيا".
flows-sentence = الأعمدة العليا: <ukraine>{ $ukraine } إلى { -ukraine }</ukraine>، والسفلى: <russia>{ $russia } إلى { -russia }</russia>. <people>المجموع { part-people }</people>، <minors>{ part-minors }</minors>.

claims-sentence =
    من بين { $claims ->
        [zero] { $claims } رقم أعلنته جهات أخرى
        [one] رقم واحد أعلنته جهة أخرى
        [two] رقمين أعلنتهما جهات أخرى
        [few] { $claims } أرقام أعلنتها جهات أخرى
        [many] { $claims } رقمًا أعلنتها جهات أخرى
       *[other] { $claims } رقم أعلنتها جهات أخرى
    }، { $equal ->
        [zero] ما من رقم يطابق
        [one] رقم واحد يطابق
        [two] رقمان يطابقان
        [few] { $equal } أرقام تطابق
        [many] { $equal } رقمًا تطابق
       *[other] { $equal } رقم تطابق
    } هذا الإحصاء في اليوم نفسه.

claims-latest = أحدث رقم أعلنته { -qatar }: <mediator>{ part-children }</mediator> ({ DATE($date, style: "month-year") }). والعدد هنا حينها: { part-people }، { part-minors }.

## Below the picture: what is counted, and who says so

# "وفق ما أفادت به" agrees with any number of reunions.
scope = { part-people }، { part-minors }، في { part-events-of } وفق ما أفادت به { -qatar } أو { -kyiv } أو { -moscow }، { $days }، في الاتجاهين. ليست هذه كل عمليات لمّ الشمل خلال الحرب، وليست تبادلًا.

sources-to = المصادر حتى { DATE($date, style: "full") }.

one-sided =
    { to } بحسب { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    } وحدها.
one-sided-both = { $ukraine } إلى { -ukraine } بحسب { -kyiv } وحدها، و{ $russia } إلى { -russia } بحسب { -moscow } وحدها.

# With the numbers after colons nothing has to agree with them.
sources = المصادر: { $sources } (الرسمية منها: { $official })؛ الجهات الناشرة: { $publishers }.

# Isolated: two Latin names with a comma between them would change places.
credit = البيانات: { -lri }Homeward { $version }{ -pdi }، { -lri }{ -licence }{ -pdi }.
own-credit = البيانات: { -lri }{ $named }{ -pdi }.

## In the picture, its legend and its tooltip

to = { $people } إلى { part-country }

# In parentheses, so that "مخفي" is not read as being about the people.
not-shown = { to } (مخفي)

towards = إلى { part-country }

both-directions = الاتجاهان معًا

in-all = { $people } إجمالًا

key-one-sided = بحسب طرف واحد فقط
key-range = نطاق الأرقام الواردة
key-claim = أرقام جهات أخرى (أطفال)
# Not "معلن", which is for other totals.
key-announced = اتفاق أو تصريح، غير محتسب
key-record = هذا الإحصاء في ذلك اليوم
key-apart = معروض، غير محتسب

# [2] is for two people and more.
apart =
    { to }، { $people ->
        [1] غير محتسب
       *[2] غير محتسبين
    }

recorded-then = هنا في ذلك اليوم: { $count }

part-by-difference =
    { $difference ->
        [1] بواحد
        [2] باثنين
       *[3] بـ{ $difference }
    }
difference =
    { $compared ->
        [equal] لا فرق
        [more] هنا أكثر { part-by-difference }
       *[fewer] هنا أقل { part-by-difference }
    }

signed-difference =
    { $compared ->
        [equal] { $difference }
        [more] { -lrm }+{ $difference }
       *[fewer] { -lrm }−{ $difference }
    }

claim-number =
    { $bound ->
        [at-least] { $value } أو أكثر
        [about] نحو { $value }
       *[exact] { $value }
    }

# Without a verb, which would have to agree with the speaker.
claim-label = { -fsi }{ $who }{ -pdi }: { part-bounded }
claim-label-to = { -fsi }{ $who }{ -pdi }: { part-bounded } إلى { part-country }

claim-row = { -fsi }{ $who }{ -pdi }،{ -rlm } { $when }
claim-row-to = { table-to }، بحسب { -fsi }{ $who }{ -pdi }،{ -rlm } { $when }

not-counted = { -fsi }{ $title }{ -pdi } (غير محتسب)
quiet-since = لم يُبلَّغ عن لمّ شمل عبر { -qatar } منذ { DATE($date, style: "full") }
quiet-since-short = لا شيء عبر { -qatar } منذ { DATE($date, style: "full") }

count-to-range = { to } ({ part-range-short })

figure-range = { $value } ({ part-range-short })

standing =
    { $standing ->
        [confirmed] مؤكد
        [kyiv-only] بحسب { -kyiv } فقط
       *[moscow-only] بحسب { -moscow } فقط
    }

standing-of-some =
    { $people ->
        [zero] { $people } منهم
        [one] واحد منهم
        [two] اثنان منهم
        [few] { $people } منهم
        [many] { $people } منهم
       *[other] { $people } منهم
    } { standing }

running-total = المجموع حتى هذا التاريخ { $total }: { $ukraine } إلى { -ukraine }، و{ $russia } إلى { -russia }
running-total-range = المجموع حتى هذا التاريخ { $total } ({ part-range-short }): { $ukraine } إلى { -ukraine }، و{ $russia } إلى { -russia }

disputed = الروايات متباينة

source-count =
    { $sources ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $sources } مصادر
        [many] { $sources } مصدرًا
       *[other] { $sources } مصدر
    }

part-side-left =
    { $direction ->
        [ukraine] { -moscow }
       *[russia] { -kyiv }
    }
mediator = { -qatar }

speaker =
    { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }

## For keyboards and screen readers

picture = رسم بياني

datum-list = رسم بياني: { part-events }. التنقل بمفاتيح الأسهم.
datum-list-of-periods =
    رسم بياني: { $periods ->
        [zero] لا فترات
        [one] فترة واحدة
        [two] فترتان
        [few] { $periods } فترات
        [many] { $periods } فترة
       *[other] { $periods } فترة
    }، { part-events }. التنقل بمفاتيح الأسهم.
datum-list-of-claims =
    رسم بياني: { $claims ->
        [zero] لا أرقام أخرى
        [one] رقم آخر واحد
        [two] رقمان آخران
        [few] { $claims } أرقام أخرى
        [many] { $claims } رقمًا آخر
       *[other] { $claims } رقم آخر
    }. التنقل بمفاتيح الأسهم.

# Keys that have a Latin name on Arabic keyboards keep it.
control-hint =
    { $view ->
        [claims] مفاتيح الأسهم: الأرقام الأخرى. Enter: المصادر. Esc: إغلاق.
       *[cumulative] يمين ويسار: الأحداث. أعلى وأسفل: الاتجاه. Page Up أو Page Down: السنة. Enter: المصادر. Esc: إغلاق.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

control-views = طرق العرض
control-view =
    { $view ->
        [cumulative] المجموع
        [flows] بحسب الاتجاه
       *[claims] أرقام أخرى
    }

control-options =
    { $set ->
        [0] خيارات
       *[1] خيارات ({ $set })
    }
control-reset = إعادة الضبط

control-lines = الخطوط
control-stacked = مجتمعة
control-unstacked = منفصلة

control-bars = الأعمدة بحسب
control-group =
    { $group ->
        [month] الشهر
        [quarter] ربع السنة
        [year] السنة
       *[event] الحدث
    }

control-period = الفترة
control-whole-record = الكل
control-last-twelve-months =
    آخر { $months ->
        [zero] { $months } شهر
        [one] شهر
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }

control-apart = عرض من دون احتساب
control-counting =
    { $why-not ->
        [other-channel] ليست عبر { -qatar }
       *[doubtful] حالات غير واضحة
    }

control-from-here = البداية هنا
control-until-here = النهاية هنا
control-close = إغلاق

breakdown-sum = مجموع { part-events-of }:
breakdown-minors = المجموع { part-people }، { $adults } منهم في سن { $adult-age } أو أكثر:
breakdown-range = تتفاوت الأرقام في { part-events-of }:

control-details = الأرقام والمصادر
control-key = مفتاح الرسم

## Tables

table-events-caption = عمليات لمّ الشمل المحتسبة: الأشخاص بحسب الاتجاه والمجموع حتى تاريخه

table-title =
    { $view ->
        [claims] الأرقام الأخرى ومصادرها
       *[cumulative] الأحداث والمصادر
    }

table-date = التاريخ
table-to = إلى { part-country }
table-total = المجموع حتى تاريخه
table-standing = مَن أفاد به
table-standing-value =
    { $standing ->
        [confirmed] { -qatar } أو الطرفان
        [kyiv-only] { -kyiv } فقط
       *[moscow-only] { -moscow } فقط
    }
table-sources = المصادر
table-more-sources = و{ $sources } غيرها
table-sum = المجموع

table-claims-caption = أرقام الجهات الأخرى وهذا الإحصاء في اليوم نفسه
table-claimant = مَن أعلنه
table-claimed = الرقم المعلن
table-recorded = المحتسب هنا
table-difference = هنا ناقص المعلن
table-reason = سبب الفرق المحتمل

table-uncounted-caption = ما لم يُحتسب، ولماذا
table-what = الحدث
table-why-not-counted = السبب

table-other-claims-caption = أرقام أخرى بلا مقارنة
table-scope = ما يشمله

## What opens for an event or a claim

detail-title = { $larger } و{ $smaller }
detail-date-basis =
    { $basis ->
        [announced] تاريخ الإعلان
        [arrived] تاريخ الوصول
        [embassy] تاريخ اللقاء في السفارة
        [left] تاريخ المغادرة
       *[reported] تاريخ الخبر
    }
detail-reported =
    { $reporters ->
        [confirmed] مؤكد
        [qatar] بحسب { -qatar }
        [kyiv] بحسب { -kyiv }
        [moscow] بحسب { -moscow }
        [qatar-kyiv] بحسب { -qatar } و{ -kyiv }
        [qatar-moscow] بحسب { -qatar } و{ -moscow }
        [sides] بحسب { -kyiv } و{ -moscow }
        [all] بحسب { -qatar } و{ -kyiv } و{ -moscow }
        [kyiv-only] بحسب { -kyiv } وحدها
       *[moscow-only] بحسب { -moscow } وحدها
    }
detail-reports = مَن قال ماذا
detail-figure = العدد
detail-said-by = القائل
detail-why = لماذا هذه الأرقام
detail-notes = ملاحظات والمعرّف
detail-no-figure = لم يُذكر عدد
detail-in-third-country = { $people } في بلد ثالث

detail-role =
    { $role ->
        [charted] معتمد
        [competing] ورد أيضًا
        [superseded] عُدّل لاحقًا
       *[wider] عن مجموعة مختلفة
    }

detail-why-not-counted =
    { $why-not ->
        [doubtful] دور { -qatar } أو الاتجاه غير واضح. غير محتسب
        [other-channel] ليست عبر { -qatar }، أو لم يُذكر أنها عبرها
        [agreed] قائمة أو اتفاق، لا لمّ شمل
        [announced] تصريح؛ والحالات الواردة فيه محتسبة كلٌّ على حدة
        [expected] متوقَّع، ولم يُبلَّغ عن إتمامه
       *[hosting] إقامة في الدوحة، لا لمّ شمل
    }

detail-adults =
    { $adults ->
        [zero] لا أحد منهم في سن { $adult-age } أو أكثر
        [one] واحد منهم في سن { $adult-age } أو أكثر
        [two] اثنان منهم في سن { $adult-age } أو أكثر
        [few] { $adults } منهم في سن { $adult-age } أو أكثر
        [many] { $adults } منهم في سن { $adult-age } أو أكثر
       *[other] { $adults } منهم في سن { $adult-age } أو أكثر
    }

# The ages have their unit, in the genitive: "من سنة ونصف السنة إلى 16 سنة".
detail-ages = الأعمار: من { $youngest } إلى { $oldest }
detail-years =
    { $half ->
        [half]
            { $years ->
                [zero] نصف سنة
                [one] سنة ونصف السنة
                [two] سنتين ونصف السنة
                [few] { $years } سنوات ونصف السنة
                [many] { $years } سنة ونصف السنة
               *[other] { $years } سنة ونصف السنة
            }
       *[none]
            { $years ->
                [zero] أقل من سنة
                [one] سنة
                [two] سنتين
                [few] { $years } سنوات
                [many] { $years } سنة
               *[other] { $years } سنة
            }
    }

detail-mediated-by = الوسيط: { -fsi }{ $name }{ -pdi }
detail-mediated-by-with = الوسيط: { -fsi }{ $name }{ -pdi }؛ ويُذكر أيضًا: { -fsi }{ $with }{ -pdi }

detail-rule =
    إلى { part-country }: { $step ->
        [mediator] رقم { -qatar }، كما هو الحال دائمًا متى وُجد
        [part] ذكرت { -qatar } عددًا واحدًا لعدة حالات، وهذا الرقم يتفق معه
        [sending] لم يُعثر على رقم قطري، فاعتُمد رقم { part-side-left }، وهي الطرف الذي غادروه
       *[receiving] لم يُعثر على رقم ل{ -qatar } ولا ل{ part-side-left }، فاعتُمد رقم { speaker }، وهي الطرف الذي وصلوا إليه، مع الإشارة إلى أنه «بحسب طرف واحد فقط»
    }

detail-overlaps = أحداث ذات صلة ({ $events })
detail-overlaps-note = تشمل بعض الأشخاص أنفسهم، ويُحتسبون مرة واحدة.
detail-shared =
    { $people ->
        [zero] لا أحد من الأشخاص أنفسهم
        [one] واحد من الأشخاص أنفسهم
        [two] اثنان من الأشخاص أنفسهم
        [few] { $people } من الأشخاص أنفسهم
        [many] { $people } من الأشخاص أنفسهم
       *[other] { $people } من الأشخاص أنفسهم
    }

detail-previous =
    { $neighbour ->
        [event] الحدث السابق
        [period] الفترة السابقة
       *[claim] الرقم السابق
    }
detail-next =
    { $neighbour ->
        [event] الحدث التالي
        [period] الفترة التالية
       *[claim] الرقم التالي
    }
detail-copy-link = نسخ الرابط
detail-link-copied = نُسخ الرابط
detail-link-not-copied = تعذّر النسخ. الرابط الآن في شريط العنوان.

# That a source is in Arabic is not written; that it is in English is.
detail-source =
    { -fsi }{ $publisher }{ -pdi } ({ $source-kind ->
        [news] وسيلة إعلام
        [official] جهة رسمية
        [agency] وكالة أنباء
       *[mirror] نسخة
    }{ $source-language ->
        [unknown] { "" }
        [en] ، بالإنجليزية
        [uk] ، بالأوكرانية
        [ru] ، بالروسية
        [ar] { "" }
        [de] ، بالألمانية
        [fr] ، بالفرنسية
        [bg] ، بالبلغارية
        [el] ، باليونانية
        [sr] ، بالصربية
        [zh] ، بالصينية
       *[other] ، بلغة أخرى
    })

# [two] has the genitive after "ما لا يقل عن" and "نحو".
part-claimed-units =
    { $unit ->
        [groups]
            { $value ->
                [zero] { $value } مجموعة
                [one] مجموعة واحدة
                [two]
                    { $bound ->
                        [exact] مجموعتان
                       *[about] مجموعتين
                    }
                [few] { $value } مجموعات
                [many] { $value } مجموعة
               *[other] { $value } مجموعة
            }
        [requests]
            { $value ->
                [zero] { $value } طلب
                [one] طلب واحد
                [two]
                    { $bound ->
                        [exact] طلبان
                       *[about] طلبين
                    }
                [few] { $value } طلبات
                [many] { $value } طلبًا
               *[other] { $value } طلب
            }
        [cases]
            { $value ->
                [zero] { $value } حالة
                [one] حالة واحدة
                [two]
                    { $bound ->
                        [exact] حالتان
                       *[about] حالتين
                    }
                [few] { $value } حالات
                [many] { $value } حالة
               *[other] { $value } حالة
            }
        [months]
            { $value ->
                [zero] { $value } شهر
                [one] شهر واحد
                [two]
                    { $bound ->
                        [exact] شهران
                       *[about] شهرين
                    }
                [few] { $value } أشهر
                [many] { $value } شهرًا
               *[other] { $value } شهر
            }
       *[children] { $value }
    }
detail-claimed =
    { $bound ->
        [at-least] ما لا يقل عن { part-claimed-units }
        [about] نحو { part-claimed-units }
       *[exact] { part-claimed-units }
    }
detail-claimed-to = { detail-claimed } إلى { part-country }
detail-claimed-to-families =
    { detail-claimed-to } ({ $families ->
        [zero] { $families } عائلة
        [one] عائلة واحدة
        [two] عائلتان
        [few] { $families } عائلات
        [many] { $families } عائلة
       *[other] { $families } عائلة
    })
detail-nothing-claimed = بلا رقم

detail-claim-scope = ما يشمله: { -fsi }{ $scope }{ -pdi }
detail-not-compared = لا يُقارن
detail-wider = يشمل أكثر من الوساطة القطرية.
# [two] has the genitive after "ما لا يقل عن" and "نحو".
part-claimed-children =
    { $value ->
        [zero] { $value } طفل
        [one] طفل واحد
        [two]
            { $bound ->
                [exact] طفلان
               *[about] طفلين
            }
        [few] { $value } أطفال
        [many] { $value } طفلًا
       *[other] { $value } طفل
    }
detail-claim-children =
    { $bound ->
        [at-least] ما لا يقل عن { part-claimed-children }
        [about] نحو { part-claimed-children }
       *[exact] { part-claimed-children }
    }
detail-claim-people = { part-people }
detail-claim-minors =
    { $minors ->
        [zero] لا أحد منهم دون سن { $adult-age }
        [one] واحد منهم دون سن { $adult-age }
        [two] اثنان منهم دون سن { $adult-age }
        [few] { $minors } منهم دون سن { $adult-age }
        [many] { $minors } منهم دون سن { $adult-age }
       *[other] { $minors } منهم دون سن { $adult-age }
    }
detail-all-people = كل الأشخاص
detail-minors-only = دون سن { $adult-age } فقط
detail-unit-note = هناك يُحصى الأطفال، وهنا الأشخاص. والمقارنتان معروضتان.

## About the data. Of the chapters, the first line is the title, each other line an entry of a list.

about-title = عن البيانات

about-counted = ما يُحتسب

about-terms =
    معاني المصطلحات
    لمّ شمل: أفادت { -qatar } أو { -kyiv } أو { -moscow } بإتمامه. والتاريخ هو يوم الإعلان أو اللقاء أو الوصول.
    محتسب: لمّ شمل تمّ عبر { -qatar } في اتجاه معروف.
    مؤكد: أفادت به { -qatar }، أو { -kyiv } و{ -moscow } معًا. بحسب طرف واحد فقط: أفادت به { -kyiv } وحدها أو { -moscow } وحدها؛ وعلامته في الرسم مفرّغة أو أفتح لونًا.
    اتفاق أو تصريح أو توقّع: قوائم وتصريحات وآمال. لا تُضاف أبدًا.
    إقامة في الدوحة: عائلات استضافتها { -qatar }. ليست لمّ شمل.
    حالات غير واضحة: دور { -qatar } أو الاتجاه غير معروف. ليست عبر { -qatar }: بحسب ما عُثر عليه من تقارير. ولا تُضاف هذه ولا تلك أبدًا.
    رقم آخر: مجموع أعلنته جهة أخرى، يُقارن بهذا الإحصاء في تاريخه. لا يُضاف أبدًا.
    نطاق الأرقام الواردة: أدنى رقم وأعلى رقم عن الأشخاص أنفسهم.
about-terms-sources = المصادر حتى { DATE($date, style: "full") }، تاريخ أحدث صفحة استُخدمت.

about-rule =
    كيف اختيرت الأرقام
    أولًا، رقم { -qatar } أو جزء منه: { $mediator ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $mediator } أرقام
        [many] { $mediator } رقمًا
       *[other] { $mediator } رقم
    }.
    ثانيًا، إن لم يوجد، فرقم الطرف الذي غادره الأشخاص ({ -moscow } لمن ذهبوا إلى { -ukraine }، و{ -kyiv } لمن ذهبوا إلى { -russia }): { $sending }.
    ثالثًا، إن لم يوجد هذا أيضًا، فرقم الطرف الذي وصلوا إليه، مع الإشارة إلى أنه «بحسب طرف واحد فقط»: { $receiving }.
    لا تُختار الأرقام لتوافق مجموعًا بعينه. والبالغون في المجموعات محتسبون: { part-people }.

# "من أصل" fits any number of reunions.
about-interest =
    مصلحة مَن تخدم هذه القاعدة؟
    مصلحة { -qatar }: فرقمها يأتي أولًا، ولها مصلحة في صورة وساطتها، كما أن ل{ -kyiv } و{ -moscow } مصلحة في صورتيهما. لذلك يأتي رقم { -qatar } أولًا في الحالات المنفردة فقط، لا في المجاميع أبدًا؛ فهذه تُجمع هنا.
    { $unheard ->
        [0] عُثر على رقم قطري لكل عملية لمّ شمل.
        [1] لم يُعثر على رقم قطري في واحدة من أصل { part-events-of }.
        [2] لم يُعثر على رقم قطري في اثنتين من أصل { part-events-of }.
       *[3] لم يُعثر على رقم قطري في { $unheard } من أصل { part-events-of }.
    }

about-left-out =
    ما لم يُدرج، ولماذا
    حالات غير واضحة: { $doubtful ->
        [zero] لا عمليات لمّ شمل
        [one] عملية لمّ شمل واحدة
        [two] عمليتا لمّ شمل
        [few] { $doubtful } عمليات لمّ شمل
        [many] { $doubtful } عملية لمّ شمل
       *[other] { $doubtful } عملية لمّ شمل
    }. دور { -qatar } أو الاتجاه غير معروف.
    ليست عبر { -qatar }، أو لم يُذكر أنها عبرها: { $other ->
        [zero] لا عمليات لمّ شمل
        [one] عملية لمّ شمل واحدة
        [two] عمليتا لمّ شمل
        [few] { $other } عمليات لمّ شمل
        [many] { $other } عملية لمّ شمل
       *[other] { $other } عملية لمّ شمل
    }، { part-people }.
    القوائم والاتفاقات والتصريحات والآمال: { $unmoved }. والأشخاص المعنيون بها محتسبون في موضع آخر، أو لا يُعرف أن شملهم قد لُمّ.
    الإقامات في الدوحة: { $stays }. ولم يُلمّ بها شمل أحد.
    إحصاء { -kyiv } الأوسع والأرقام الأخرى: تشمل أكثر من وساطة { -qatar }.
    لا تُذكر أسماء الأطفال ولا عمر أي طفل ولا قصصهم حفاظًا على سلامتهم.

about-accounts = كيف افترق الأطفال عن عائلاتهم: روايات متباينة
# Kyiv's account, in its words. The verb comes first, so that it fits any number.
about-kyiv =
    تقول { -kyiv } إنه رُحّل أو نُقل قسرًا ما لا يقل عن { $children ->
        [zero] { $children } طفل
        [one] طفل واحد
        [two] طفلين
        [few] { $children } أطفال
        [many] { $children } طفلًا
       *[other] { $children } طفل
    }
# Moscow's account, in its words.
about-moscow = تنفي { -moscow } ذلك وتقول إن الأطفال أُجلوا
about-caveat = رويترز: يبدو أن الحالات الأولى في هذه الوساطة تختلف عن تلك المعروضة على المحكمة الجنائية الدولية

about-gaps = ما ليس معروفًا
about-gaps-latest = أحدث مجموع ل{ -qatar } عُثر عليه هو { part-children }. { -fsi }{ $reason }{ -pdi }
about-gaps-span = لم يُعثر على عملية لمّ شمل عبر { -qatar } بعد { DATE($last, style: "full") } ولا قبل { DATE($first, style: "full") }.
about-gaps-span-since = لم يُعثر على عملية لمّ شمل عبر { -qatar } بعد { DATE($last, style: "full") } ولا قبل { DATE($first, style: "full") }؛ ويبدأ إحصاء { -qatar } من { DATE($since, style: "month-year") }.
about-gaps-rest =
    لم يُعثر على أي خبر أوكراني عن ذهاب أحد إلى { -russia }.
    قُرئت الصفحات في نسخ محفوظة، وبعضها جزئيًا فقط.

about-corrections = تصويبات
about-no-corrections =
    تصويبات
    لا شيء حتى الآن.

about-corrected =
    { DATE($date, style: "full") }، { -lri }{ $id }{ -pdi }: { $change ->
        [added] أُضيف «{ -fsi }{ $to }{ -pdi }»
        [removed] حُذف «{ -fsi }{ $from }{ -pdi }»
        [replaced] «{ -fsi }{ $from }{ -pdi }» صار «{ -fsi }{ $to }{ -pdi }»
       *[changed] عُدّل
    }. السبب: { -fsi }{ $why }{ -pdi }

about-version =
    الإصدار والرخصة
    الإصدار { -lri }{ $version }{ -pdi }
about-version-sources = المصادر حتى { DATE($date, style: "full") }
about-version-checked = آخر مراجعة في { DATE($date, style: "full") }

about-licence = البيانات: المساهمون في Homeward، { -lri }{ -licence }{ -pdi }

about-error = للإبلاغ عن خطأ، يُرجى الاتصال بغرفة الأخبار التي نشرت هذا الرسم وذكر معرّف الحدث، مثل { -lri }{ $id }{ -pdi }؛ وهو يظهر مع أرقام الحدث.

about-corrected-since = صُوّب منذ { DATE($date, style: "full") }
about-corrected-on = صُوّب في { DATE($date, style: "full") }

about-overdue = آخر مراجعة لهذه البيانات كانت في { DATE($date, style: "full") }؛ وقد تنقصها تقارير أحدث.

about-id = المعرّف: { -lri }{ $id }{ -pdi }

## Download and citation

download-title = تنزيل واقتباس
download-shown = هذا الرسم
download-whole = البيانات كاملة
download-csv = CSV
download-json = JSON
download-svg = رسم متجهي (SVG)
download-png = صورة (PNG)
download-copy-picture = نسخ الصورة
download-events-csv = الأحداث (CSV)
download-claims-csv = الأرقام الأخرى (CSV)

download-cite = صيغة الاقتباس
download-cite-in-full = الصيغة الكاملة
download-copy = نسخ
download-copied = تم النسخ
download-selected = تعذّر النسخ. النص محدد ويمكن نسخه يدويًا.
download-picture-not-copied = تعذّر نسخ الصورة. يمكن تنزيلها.

# It begins with an Arabic word, so that it runs from right to left where it is pasted.
download-citation = بيانات Homeward عن الأشخاص الذين لُمّ شملهم بوساطة قطرية
download-citation-version = الإصدار { -lri }{ $version }{ -pdi }
download-citation-sources = المصادر حتى { DATE($date, style: "full") }
download-licence = الرخصة: CC BY 4.0.
own-licence = الرخصة: { -lri }{ $licence }{ -pdi }.

## For search engines

dataset-name = Homeward: أشخاص لُمّ شملهم مع عائلاتهم خلال الحرب الروسية الأوكرانية بوساطة قطرية
dataset-creator = المساهمون في Homeward
# With Latin commas, by which search engines split.
dataset-keywords = أوكرانيا, روسيا, قطر, وساطة, لمّ شمل العائلات, أطفال, حرب
dataset-rule = يُحتسب الأشخاص في عمليات لمّ الشمل المنجزة، كلٌّ منهم مرة واحدة. ويُعتمد رقم { -qatar }؛ وإلا فرقم الطرف الذي غادروه؛ وإلا فرقم الطرف الذي وصلوا إليه، مع الإشارة إلى أنه «بحسب طرف واحد فقط». ولا يُضاف أبدًا ما ورد في تصريح أو اتفاق أو كان متوقعًا.

## In the page, where the chart could not be loaded

page-no-chart = تعذّر تحميل الرسم.
