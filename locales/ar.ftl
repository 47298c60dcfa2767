### Arabic. Translated from en.ftl; not yet read by a newsroom's own editor.
###
### What each message is for and what its variables are is said in en.ftl. Here stands only what concerns Arabic.
###
### Numbers: one and two are said by the noun alone ("شخص واحد", "شخصان"). A message that ends in "-said" has the
### nominative, one that ends in "-of" the genitive after a preposition; they differ in [two] ("شخصان", "شخصين").
### Words kept apart: a claim is "معلن" (somebody gave the number), an announcement is "تصريح", figures given are
### "الأرقام الواردة", counted is "محتسب", a reunion is "لمّ شمل". Never "استشهاد" for a citation: in a war it says another thing.
### A side is named by its capital, after "بحسب" or "تقول", alike for both. "تبادل" stands only in "Not an exchange".
###
### Direction: text put in by the chart may be English (titles, publishers, reasons, ids). It is put between { -fsi } or
### { -lri } and { -pdi }, so that a digit, a bracket or a full stop at its edge stays where it belongs.

## Names

-ukraine = أوكرانيا
-russia = روسيا
-qatar = قطر
-kyiv = كييف
-moscow = موسكو
# In one line, wherever it stands.
-licence = CC{ "\u00A0" }BY{ "\u00A0" }4.0

# Where people went, after "إلى".
part-country =
    { $direction ->
        [ukraine] { -ukraine }
       *[russia] { -russia }
    }

## Marks of direction, not to be seen

# Before a sign, so that "+5" and "−5" keep it in front: as the CLDR has it for Arabic.
-lrm = { "\u200E" }
# After a comma, so that a day that follows a Latin name keeps its order: "Kyiv Independent، 20 فبراير".
-rlm = { "\u200F" }
# What follows runs as its first letter does, apart from what is around it, until { -pdi }.
-fsi = { "\u2068" }
# The same of what always runs from left to right: ids, versions, the licence.
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

part-range = من { $low } إلى { $high }

# Used by other messages only: a number and what is counted.
part-people =
    { $people ->
        [zero] { $people } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
# The first two are of one person and of two; the last is of all other numbers of people.
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
part-events =
    { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
part-events-of =
    { $events ->
        [zero] { $events } حدث
        [one] حدث واحد
        [two] حدثين
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
part-claims =
    { $claims ->
        [zero] لا أرقام معلنة
        [one] رقم معلن واحد
        [two] رقمان معلنان
        [few] { $claims } أرقام معلنة
        [many] { $claims } رقمًا معلنًا
       *[other] { $claims } رقم معلن
    }
part-claims-of =
    { $claims ->
        [zero] { $claims } رقم معلن
        [one] رقم معلن واحد
        [two] رقمين معلنين
        [few] { $claims } أرقام معلنة
        [many] { $claims } رقمًا معلنًا
       *[other] { $claims } رقم معلن
    }

part-bounded =
    { $bound ->
        [at-least] ما لا يقل عن { $value }
        [about] نحو { $value }
       *[exact] { $value }
    }

## Days

# The names of the Gulf and of Egypt.
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

# Arabic has no shorter names.
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

cumulative-heading = لمّ الشمل بوساطة قطرية

flows-heading =
    { $group ->
        [month] لمّ الشمل كل شهر، بحسب الاتجاه
        [quarter] لمّ الشمل كل ربع سنة، بحسب الاتجاه
        [year] لمّ الشمل كل سنة، بحسب الاتجاه
       *[event] كل عملية لمّ شمل، بحسب الاتجاه
    }

claims-heading = المجاميع المعلنة مقارنةً بالسجل

nothing-recorded = لا عملية لمّ شمل مسجلة في هذه الأيام.
nothing-claimed = لا رقم معلنًا في هذه الأيام.

cumulative-sentence = { part-people } منذ { DATE($since, style: "month-year") }، { part-minors }؛ { $larger }، و{ $smaller }.

range-of-all = يتراوح مجموع الأرقام الواردة بين { $low } و{ $high }.

mediator-total = المجموع الذي أعلنته { -qatar } نفسها في { DATE($date, style: "month-year") } هو { $total }.

flows-sentence = { $ukraine } إلى { -ukraine } فوق الخط، و{ $russia } إلى { -russia } تحته. المجموع { part-people }، { part-minors }.

claims-sentence =
    من أصل { part-claims-of }، { $equal ->
        [zero] لا رقم يطابق
        [one] رقم واحد يطابق
        [two] رقمان يطابقان
        [few] { $equal } أرقام تطابق
        [many] { $equal } رقمًا تطابق
       *[other] { $equal } رقم تطابق
    } السجل في اليوم نفسه.

claims-latest = أحدث مجموع أعلنته { -qatar }، في { DATE($date, style: "month-year") }، هو { $total }؛ وكان في السجل حينها { part-people }.

## Below the picture: what is counted, and who says so

# The last of the choice is of three people and more.
scope =
    { part-people }، { part-minors }، أُفيد بلمّ { $people ->
        [1] شمله
        [2] شملهما
       *[3] شملهم
    } بوساطة { -qatar } في { part-events-of }، { $days }، في الاتجاهين. هذه ليست كل حالات العودة. وليست تبادلًا.

sources-to = المصادر حتى { DATE($date, style: "full") }.

one-sided =
    { to } بحسب { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    } وحدها.
one-sided-both = { $ukraine } إلى { -ukraine } بحسب { -kyiv } وحدها، و{ $russia } إلى { -russia } بحسب { -moscow } وحدها.

sources =
    المصادر: { $sources ->
        [zero] لا مواد
        [one] مادة واحدة
        [two] مادتان
        [few] { $sources } مواد
        [many] { $sources } مادة
       *[other] { $sources } مادة
    } من { $publishers ->
        [zero] { $publishers } ناشر
        [one] ناشر واحد
        [two] ناشرين اثنين
        [few] { $publishers } ناشرين
        [many] { $publishers } ناشرًا
       *[other] { $publishers } ناشر
    }، { $official ->
        [zero] لا مادة رسمية بينها
        [one] واحدة منها رسمية
        [two] اثنتان منها رسميتان
        [few] { $official } منها رسمية
        [many] { $official } منها رسمية
       *[other] { $official } منها رسمية
    }.

# Isolated, because two Latin names with a comma between would change places.
credit = البيانات: { -lri }Homeward { $version }{ -pdi }، { -lri }{ -licence }{ -pdi }.
own-credit = البيانات: { -lri }{ $named }{ -pdi }.

## In the picture, its legend and its tooltip

to = { $people } إلى { part-country }

not-shown = { to }، خارج الرسم

towards = إلى { part-country }

both-directions = الاتجاهان معًا

in-all = { $people } إجمالًا

key-one-sided = بحسب طرف واحد فقط
key-range = من أدنى رقم وارد إلى أعلاه
key-claim = مجموع أعلنه آخرون
# An agreement or a statement: "معلن" would be taken for a claim.
key-announced = اتفاق أو تصريح، غير محتسب
key-record = السجل في ذلك اليوم
key-apart = غير محتسب، معروض على حدة

# The last of the choice is of two people and more.
apart =
    { to }، { $people ->
        [1] غير محتسب
       *[2] غير محتسبين
    }

recorded-then = السجل في ذلك اليوم: { $count }

difference =
    { $compared ->
        [equal] لا فرق
        [more] في السجل { $difference } أكثر
       *[fewer] في السجل { $difference } أقل
    }

signed-difference =
    { $compared ->
        [equal] { $difference }
        [more] { -lrm }+{ $difference }
       *[fewer] { -lrm }−{ $difference }
    }

# The mark keeps "≥" from being mirrored beside 0123456789; beside ٠١٢٣ it runs as Arabic does.
claim-number =
    { $bound ->
        [at-least] { -lrm }≥ { $value }
        [about] نحو { $value }
       *[exact] { $value }
    }

# Without a verb, which would have to agree with who says it.
claim-label = بحسب { -fsi }{ $who }{ -pdi }: { part-bounded }
claim-label-to = بحسب { -fsi }{ $who }{ -pdi }: { part-bounded } إلى { part-country }

not-counted = { -fsi }{ $title }{ -pdi }. غير محتسب.

count-to-range = { to } ({ part-range })

figure-range = { $value } ({ part-range })

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

running-total = المجموع حتى حينه { $total }: { $ukraine } إلى { -ukraine }، و{ $russia } إلى { -russia }
running-total-range = المجموع حتى حينه { $total } ({ part-range }): { $ukraine } إلى { -ukraine }، و{ $russia } إلى { -russia }

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

mediator = { -qatar }

speaker =
    { $direction ->
        [ukraine] { -kyiv }
       *[russia] { -moscow }
    }

## For keyboards and screen readers

picture = رسم بياني

datum-list = رسم بياني يُقرأ بمفاتيح الأسهم: { part-events }
datum-list-of-periods =
    رسم بياني يُقرأ بمفاتيح الأسهم: { $periods ->
        [zero] لا فترات
        [one] فترة واحدة
        [two] فترتان
        [few] { $periods } فترات
        [many] { $periods } فترة
       *[other] { $periods } فترة
    }، { part-events }
datum-list-of-claims = رسم بياني يُقرأ بمفاتيح الأسهم: { part-claims }

# Keys that have a Latin name on Arabic keyboards keep it.
control-hint =
    { $view ->
        [claims] مفاتيح الأسهم: الأرقام المعلنة. Enter: الأرقام والمصادر. Escape: إغلاق.
       *[cumulative] يمينًا ويسارًا: الأحداث. أعلى وأسفل: الاتجاهات. Page Up أو Page Down: السنوات. Enter: الأرقام والمصادر. Escape: إغلاق.
    }

## Buttons, and names of groups of buttons. Keep them short: a phone shows them in a row.

control-views = ما يعرضه الرسم
control-view =
    { $view ->
        [cumulative] العدد
        [flows] الاتجاه
       *[claims] المعلن
    }

control-lines = الخطوط
control-stacked = المجموع
control-unstacked = كل اتجاه

control-bars = عمود لكل
control-group =
    { $group ->
        [month] شهر
        [quarter] ربع سنة
        [year] سنة
       *[event] حدث
    }

control-period = الفترة
control-whole-record = الكل
control-last-twelve-months = { $months } شهرًا

control-apart = غير محتسب:
control-counting =
    { $why-not ->
        [other-channel] قنوات أخرى
       *[doubtful] ملتبس
    }

control-from-here = العرض من هنا
control-until-here = العرض حتى هنا
control-close = إغلاق

control-details = الأرقام والمصادر
control-key = مفتاح الرسم

## Tables

table-events-caption = كل حدث محتسب: الأشخاص بحسب الاتجاه، والمجاميع حتى تاريخه

table-title =
    { $view ->
        [claims] كل رقم معلن ومصادره
       *[cumulative] كل حدث ومصادره
    }

table-date = التاريخ
table-to = إلى { part-country }
table-total = المجموع حتى حينه
table-standing = بحسب مَن
table-sources = المصادر
table-sum = كل الأحداث

table-claims-caption = ما أعلنه آخرون، والسجل في ذلك اليوم
table-claimant = مَن أعلنه
table-claimed = المعلن
table-recorded = المسجَّل
table-difference = المسجَّل − المعلن
table-reason = سبب الفرق المحتمل

table-uncounted-caption = ما لا يُحتسب، ولماذا
table-what = الموضوع
table-why-not-counted = لماذا لا يُحتسب

table-other-claims-caption = أرقام أخرى واردة لا تُقارن بالسجل
table-scope = ما يحصيه

## What opens for an event or a claim

detail-reports = الأرقام الواردة
detail-no-figure = بلا رقم
detail-in-third-country = { $people } في بلد ثالث

detail-report =
    { $figure }: { -fsi }{ $who }{ -pdi } ({ $role ->
        [charted] الرقم المستخدم هنا
        [competing] رقم آخر
        [superseded] استُبدل لاحقًا
       *[wider] عن مجموعة محددة بشكل مختلف
    })

detail-counted = تمّ لمّ الشمل، وهو محتسب

detail-why-not-counted =
    { $why-not ->
        [doubtful] ملتبس: يُعرض على حدة ولا يُضاف أبدًا
        [other-channel] قناة أخرى، أو لم تُذكر القناة
        [agreed] قوائم أو شروط، لا لمّ شمل
        [announced] تصريح؛ وما حدث محتسب حالةً حالة
        [expected] أمر مأمول، لا لمّ شمل
       *[hosting] إقامة، لا لمّ شمل
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

# The ages come with their unit, in the genitive: "من سنة ونصف السنة إلى 16 سنة".
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
detail-mediated-by-with = الوسيط: { -fsi }{ $name }{ -pdi }، مع { -fsi }{ $with }{ -pdi }

detail-rule =
    إلى { part-country }: { $step ->
        [mediator] يُستخدم رقم الوسيط، كما هو الحال دائمًا متى وُجد
        [part] ذكر الوسيط رقمًا واحدًا لعدة حالات، وهذا الرقم يتفق معه
        [sending] لم يُعثر على رقم للوسيط، فيُستخدم رقم الطرف الذي سلّم
       *[receiving] لم يقدّم الوسيط ولا الطرف الذي سلّم رقمًا، فيُستخدم رقم الطرف الذي استقبل، على أنه بحسب طرف واحد
    }

detail-overlaps = لا يُجمع مع
detail-shared =
    { $people ->
        [zero] لا أحد من الأشخاص أنفسهم
        [one] واحد من الأشخاص أنفسهم
        [two] اثنان من الأشخاص أنفسهم
        [few] { $people } من الأشخاص أنفسهم
        [many] { $people } من الأشخاص أنفسهم
       *[other] { $people } من الأشخاص أنفسهم
    }

detail-other-sources = مصادر أخرى

# Arabic is the language that is not said.
detail-source =
    { -fsi }{ $publisher }{ -pdi } ({ $source-kind ->
        [news] وسيلة إعلام
        [official] جهة رسمية
        [agency] وكالة
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

# Used by the next message only. Two stand in the genitive after "ما لا يقل عن" and "نحو".
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

detail-claim-scope = ما يحصيه: { -fsi }{ $scope }{ -pdi }
detail-not-compared = لا يُقارن بالسجل

## About the data. Of the chapters, the first line is the title, each other line an entry of a list.

about-title = عن البيانات

about-counted = ما يُحتسب

about-terms =
    معاني الكلمات
    لمّ شمل: أفاد الوسيط أو أحد الطرفين بأنه تمّ. والتاريخ هو تاريخ الإعلان أو اللقاء أو الوصول.
    محتسب: لمّ شمل تمّ عبر { -qatar } في اتجاه معروف.
    مؤكد: قاله الوسيط، أو الطرفان كلاهما. بحسب طرف واحد: قالته { -kyiv } وحدها أو { -moscow } وحدها؛ ويُرسم بلون أفتح.
    اتفاق أو تصريح أو توقّع: شروط أو قوائم يقول أحد الأطراف إنها حُسمت، أو تصريحات، أو آمال. لا تُضاف أبدًا.
    إقامة في الدوحة: عائلات استضافتها { -qatar }. ليست لمّ شمل، ولا تُضاف أبدًا.
    ملتبس: دور { -qatar } أو الاتجاه غير واضح. قناة أخرى: ليست عبر { -qatar }، بحسب ما وُجد من تقارير. ولا يُضاف هذا ولا ذاك أبدًا.
    رقم معلن: مجموع أعلنته جهة ما، يُقارن بالسجل في يومه، ولا يُضاف أبدًا.
    النطاق: من أدنى رقم وارد إلى أعلاه عن الأشخاص أنفسهم.
about-terms-sources = المصادر حتى { DATE($date, style: "full") }: يوم أحدث صفحة استُخدمت.

about-rule =
    كيف يُختار الرقم
    أولًا رقم الوسيط أو جزء منه: { $mediator ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $mediator } أرقام
        [many] { $mediator } رقمًا
       *[other] { $mediator } رقم
    }.
    وإلا فرقم الطرف الذي غادره الأشخاص، أي رقم { -moscow } لمن ذهبوا إلى { -ukraine } ورقم { -kyiv } لمن ذهبوا إلى { -russia }: { $sending ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $sending } أرقام
        [many] { $sending } رقمًا
       *[other] { $sending } رقم
    }.
    وإلا فرقم الطرف الذي وصلوا إليه، مع الإشارة إلى أنه بحسب طرف واحد: { $receiving ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $receiving } أرقام
        [many] { $receiving } رقمًا
       *[other] { $receiving } رقم
    }.
    أما تطابق مجموعٍ ما بعد ذلك أو عدمه فلا يُحسم به شيء. ويُحتسب البالغون في المجموعات أيضًا: { part-people }.

about-interest =
    من يستفيد من هذه القاعدة
    رواية { -qatar } هي المستفيدة، إذ يأتي رقمها أولًا. ولها مصلحة في صورة وساطتها، كما أن ل{ -kyiv } و{ -moscow } مصلحة في صورتيهما. لذلك يُقدَّم رقمها في الأحداث المنفردة فقط، لا في المجاميع أبدًا: فهذه تُجمع هنا.
    لم يُعثر على رقم قطري في { $unheard ->
        [zero] { $unheard } حدث
        [one] حدث واحد
        [two] حدثين
        [few] { $unheard } أحداث
        [many] { $unheard } حدثًا
       *[other] { $unheard } حدث
    } من أصل { $events }.

about-left-out =
    ما لم يُدرج، ولماذا
    ملتبس: { $doubtful ->
        [zero] لا عمليات لمّ شمل
        [one] عملية لمّ شمل واحدة
        [two] عمليتا لمّ شمل
        [few] { $doubtful } عمليات لمّ شمل
        [many] { $doubtful } عملية لمّ شمل
       *[other] { $doubtful } عملية لمّ شمل
    }. دور { -qatar } أو الاتجاه غير واضح.
    قنوات أخرى: { $other ->
        [zero] لا عمليات لمّ شمل
        [one] عملية لمّ شمل واحدة
        [two] عمليتا لمّ شمل
        [few] { $other } عمليات لمّ شمل
        [many] { $other } عملية لمّ شمل
       *[other] { $other } عملية لمّ شمل
    }، { part-people }. ليست عبر { -qatar }، أو لم يُذكر أنها عبرها.
    القوائم والاتفاقات والتصريحات والآمال: { $unmoved }. والأشخاص المعنيون بها محتسبون في موضع آخر، أو لا يُعرف أن شملهم قد لُمّ.
    الإقامات في الدوحة: { $stays }. ولم يُلمّ بها شمل أحد.
    إحصاء { -kyiv } الأوسع والمجاميع الأخرى: تتناول أكثر من وساطة { -qatar }.
    أسماء الأطفال وأعمارهم الفردية وقصصهم: حفاظًا على سلامتهم.

about-accounts = كيف افترق الأطفال عن عائلاتهم: الروايات متباينة
# What Kyiv says, in its words. The verb comes first, so that it fits any number.
about-kyiv =
    تقول { -kyiv } إنه رُحّل أو نُقل قسرًا ما لا يقل عن { $children ->
        [zero] { $children } طفل
        [one] طفل واحد
        [two] طفلين
        [few] { $children } أطفال
        [many] { $children } طفلًا
       *[other] { $children } طفل
    }
# What Moscow says, in its words.
about-moscow = تنفي { -moscow } ذلك وتقول إنهم أُجلوا
about-caveat = تقول رويترز إن الحالات الأولى في هذه الوساطة تبدو مختلفة عن تلك المعروضة على المحكمة الجنائية الدولية

about-gaps = ثغرات معروفة
about-gaps-latest = أحدث مجموع عُثر عليه من { -qatar } هو { $total }. { -fsi }{ $reason }{ -pdi }
about-gaps-span = لم يُعثر على لمّ شمل عبر { -qatar } بعد { DATE($last, style: "full") }، ولا قبل { DATE($first, style: "full") }.
about-gaps-span-since = لم يُعثر على لمّ شمل عبر { -qatar } بعد { DATE($last, style: "full") }، ولا قبل { DATE($first, style: "full") }، مع أن { -qatar } تحسب منذ { DATE($since, style: "month-year") }.
about-gaps-rest =
    لم يُعثر على تقرير أوكراني عن أي شخص ذهب إلى { -russia }.
    قُرئت الصفحات في نسخ محفوظة، وغالبًا جزئيًا.

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

about-error = هل من خطأ؟ يُرجى إبلاغ غرفة الأخبار التي تنشر هذا الرسم، مع ذكر معرّف الحدث، مثل { -lri }{ $id }{ -pdi }. وهو مذكور مع أرقام الحدث.

about-corrected-since = صُوّب منذ { DATE($date, style: "full") }
about-corrected-on = صُوّب في { DATE($date, style: "full") }

about-overdue = آخر مراجعة لهذا السجل كانت في { DATE($date, style: "full") }؛ وقد تنقصه تقارير أحدث.

about-id = المعرّف: { -lri }{ $id }{ -pdi }

## Where a reader takes the record along

download-title = تنزيل واقتباس
download-shown = المعروض
download-whole = السجل كاملًا
download-csv = CSV
download-json = JSON
download-svg = SVG
download-png = PNG
download-events-csv = الأحداث، CSV
download-claims-csv = المعلن، CSV

download-cite = للاقتباس
download-cite-in-full = للاقتباس كاملًا
download-copy = نسخ
download-copied = تم النسخ.
download-selected = النص محدد. يمكن نسخه بلوحة المفاتيح.

# It begins with an Arabic word, so that it runs from right to left wherever it is pasted.
download-citation = سجل Homeward للأشخاص الذين لُمّ شملهم بوساطة { -qatar }
download-citation-version = الإصدار { -lri }{ $version }{ -pdi }
download-citation-sources = المصادر حتى { DATE($date, style: "full") }
download-licence = الرخصة: CC BY 4.0.
own-licence = الرخصة: { -lri }{ $licence }{ -pdi }.

## For search engines

dataset-name = Homeward: أشخاص لُمّ شملهم مع عائلاتهم على جانبي الحرب الروسية الأوكرانية بوساطة قطرية
dataset-creator = المساهمون في Homeward
# The commas are those that search engines split by.
dataset-keywords = أوكرانيا, روسيا, قطر, وساطة, لمّ شمل العائلات, أطفال, حرب
dataset-rule = يُحتسب الأشخاص في عمليات لمّ الشمل المنجزة، كلٌّ منهم مرة واحدة. والرقم المستخدم هو رقم الوسيط؛ وإلا فرقم الطرف الذي سلّم؛ وإلا فرقم الطرف الذي استقبل، مع الإشارة إلى أنه بحسب طرف واحد. وما ورد في تصريح أو اتفاق أو كان متوقعًا لا يُضاف أبدًا.

## In the page, where the chart could not be loaded

page-no-chart = تعذّر تحميل الرسم.
